package dev.dateline.article.file;

import dev.dateline.article.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of an entry: counted, bounded by what they were packed into, and damage in them said plainly. */
final class EntryStream extends FilterInputStream {
    private final Expansion expansion;
    private final long packed;
    private long bytes;

    /** @param packed how many bytes it takes in its container; {@link Long#MAX_VALUE} if that is not known */
    EntryStream(InputStream in, long packed, Expansion expansion) {
        super(in);
        this.packed = packed;
        this.expansion = expansion;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = unpacked(buffer, offset, length);
        if (n > 0) {
            bytes += n;
            expansion.expanded(n);
            if (bytes > Expansion.HARMLESS_BYTES && bytes / Expansion.MAX_RATIO > packed) {
                throw new UnreadableException("It expands more than " + Expansion.MAX_RATIO
                        + "-fold, which text does not. If it is to be trusted, unpack it first.");
            }
        }
        return n;
    }

    private int unpacked(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException("Its data in the archive is damaged. Fetch the archive again.", e);
        }
    }
}
