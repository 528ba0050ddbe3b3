package dev.dateline.answer.model.call;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails where more is read from it than it may give. */
final class BoundedInputStream extends FilterInputStream {
    private long left;

    /** @param most how many bytes it may give */
    BoundedInputStream(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException("the answer is longer than any that is wanted");
        }
    }
}
