package dev.dateline.article.file;

import dev.dateline.article.UnreadableException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.zip.ZipException;

/**
 * Bytes as they are unpacked: counted, bounded by what they were packed into, and damage in them said plainly. Text packs about four
 * to one; Deflate's own bound is 1,032 to one (RFC 1951), which only repetition reaches.
 */
final class UnpackedStream extends FilterInputStream {
    private final String subject;
    private final LongSupplier packed;
    private final Counter counter;
    private final UnaryOperator<IOException> explained;
    private long bytes;

    private UnpackedStream(
            InputStream in,
            String subject,
            LongSupplier packed,
            Counter counter,
            UnaryOperator<IOException> explained) {
        super(in);
        this.subject = subject;
        this.packed = packed;
        this.counter = counter;
        this.explained = explained;
    }

    /**
     * An entry of an archive.
     *
     * @param packed how many bytes it takes in the archive; {@link Long#MAX_VALUE} if that is not known
     */
    static InputStream ofEntry(InputStream in, long packed, Expansion expansion) {
        return new UnpackedStream(
                in,
                "It",
                () -> packed,
                expansion::expanded,
                e -> new UnreadableException("Its data in the archive is damaged. Fetch the archive again.", e));
    }

    /** A file that is gzipped. */
    static InputStream ofGzip(InputStream in, CountingInputStream packed) {
        return new UnpackedStream(in, "The gzip data", packed::count, more -> {}, e -> switch (e) {
            case EOFException cut ->
                new UnreadableException("The gzip data ends too early. Fetch the file again.", cut);
            case ZipException damaged ->
                new UnreadableException("The gzip data is damaged. Fetch the file again.", damaged);
            default -> e;
        });
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
            counter.unpacked(n);
            if (bytes > Expansion.HARMLESS_BYTES && bytes / Expansion.MAX_RATIO > packed.getAsLong()) {
                throw new UnreadableException(subject + " expands more than " + Expansion.MAX_RATIO
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
            throw explained.apply(e);
        }
    }

    /** Learns how much more there is. */
    @FunctionalInterface
    private interface Counter {
        void unpacked(int more) throws UnreadableException;
    }
}
