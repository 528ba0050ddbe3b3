package dev.dateline.article.format.record;

import dev.dateline.article.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bounds the bytes of one object of JSON, which is held in memory with all that is in it. */
final class RecordLimit extends FilterInputStream {
    static final int MAX_BYTES = 64 << 20;

    private long bytes;

    RecordLimit(InputStream in) {
        super(in);
    }

    /** Here the next object begins. */
    void next() {
        bytes = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        bytes += Math.max(n, 0);
        if (bytes > MAX_BYTES) {
            throw new UnreadableException("One object of its JSON holds more than " + (MAX_BYTES >> 20)
                    + " MiB. Give its records as an array, or as JSON Lines.");
        }
        return n;
    }
}
