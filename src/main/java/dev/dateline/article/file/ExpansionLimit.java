package dev.dateline.article.file;

import dev.dateline.article.UnreadableException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Stops a gzip stream that expands like a bomb. Text packs about four to one; Deflate's own bound is 1,032 to one
 * (RFC 1951), which only repetition reaches.
 */
final class ExpansionLimit extends FilterInputStream {
    private final CountingInputStream packed;
    private long expanded;

    ExpansionLimit(InputStream in, CountingInputStream packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = unpack(buffer, offset, length);
        expanded += Math.max(n, 0);
        if (expanded > Expansion.HARMLESS_BYTES && expanded / Expansion.MAX_RATIO > packed.count()) {
            throw new UnreadableException("The gzip data expands more than " + Expansion.MAX_RATIO
                    + "-fold, which text does not. If it is to be trusted, unpack it first.");
        }
        return n;
    }

    private int unpack(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (EOFException e) {
            throw new UnreadableException("The gzip data ends too early. Fetch the file again.", e);
        } catch (ZipException e) {
            throw new UnreadableException("The gzip data is damaged. Fetch the file again.", e);
        }
    }
}
