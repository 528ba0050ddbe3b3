package dev.dateline.article.format.container;

import dev.dateline.article.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bounds what may be read between two files of an archive: headers are held in memory, however long they say they are. */
final class HeaderLimit extends FilterInputStream {
    private static final long MAX_HEADER_BYTES = 1L << 20;

    private long left = MAX_HEADER_BYTES;

    HeaderLimit(InputStream in) {
        super(in);
    }

    /** What comes next is a header. */
    void header() {
        left = MAX_HEADER_BYTES;
    }

    /** What comes next is a file, which is bounded by whoever reads it. */
    void content() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        count(n);
        return n;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long n = super.skip(wanted);
        count(n);
        return n;
    }

    private void count(long n) throws UnreadableException {
        left -= Math.max(n, 0);
        if (left < 0) {
            throw new UnreadableException("A header in the archive is longer than any name is. Pack it again.");
        }
    }
}
