package dev.dateline.article.format.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The bytes of an entry, whose checksum is looked at when they end. */
final class CheckedEntry extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final long expected;

    /** @param expected the checksum that the archive states; negative if it states none */
    CheckedEntry(InputStream in, long expected) {
        super(in);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        if (n > 0) {
            sum.update(buffer, offset, n);
        } else if (n < 0 && expected >= 0 && sum.getValue() != expected) {
            throw new IOException("its checksum differs");
        }
        return n;
    }
}
