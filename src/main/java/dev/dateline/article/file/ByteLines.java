package dev.dateline.article.file;

import dev.dateline.article.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The lines of a stream, one at a time, as bytes; a line beyond the limit is passed over without being held. */
public final class ByteLines {
    private final InputStream in;
    private final int maxLength;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private boolean tooLong;
    private long number;

    public ByteLines(InputStream in, int maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    /** Goes to the next line, if there is one. */
    public boolean next() throws IOException {
        line.reset();
        tooLong = false;
        boolean any = false;
        while (position < filled || fill()) {
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            append(end);
            boolean ended = end < filled;
            position = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        if (any) {
            number++;
        }
        return any;
    }

    /** The number of this line, from 1. */
    public long number() {
        return number;
    }

    public boolean isBlank() {
        return !tooLong
                && line.size() < 1024
                && line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    /**
     * The bytes of this line.
     *
     * @throws UnreadableException if the line is too long to be one article
     */
    public byte[] line() throws UnreadableException {
        if (tooLong) {
            throw new UnreadableException("The line holds more than " + (maxLength >> 20)
                    + " MiB, too much for one article. Split it into several records.");
        }
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(in.read(buffer), 0);
        return filled > 0;
    }

    private void append(int end) {
        if (tooLong || line.size() + end - position > maxLength) {
            tooLong = true;
            line.reset();
            return;
        }
        line.write(buffer, position, end - position);
    }
}
