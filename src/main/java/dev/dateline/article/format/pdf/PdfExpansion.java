package dev.dateline.article.format.pdf;

import dev.dateline.article.UnreadableException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a PDF document whose packed parts expand like a bomb, before they are unpacked into memory. Pictures of text pack
 * well, text some four to one; what packs better than {@value #MAX_RATIO} to one and is large is neither.
 */
final class PdfExpansion {
    private static final long HARMLESS_BYTES = 64L << 20;
    private static final long MOST_BYTES = 256L << 20;
    private static final int MAX_RATIO = 200;

    private PdfExpansion() {}

    /** @throws UnreadableException if a part of it is a bomb */
    static void check(byte[] pdf) throws UnreadableException {
        byte[] out = new byte[1 << 16];
        for (int start = streamAfter(pdf, 0); start >= 0; start = streamAfter(pdf, start)) {
            check(pdf, start, out);
        }
    }

    private static void check(byte[] pdf, int start, byte[] out) throws UnreadableException {
        // The low half of a deflated stream's first byte says so: RFC 1950, section 2.2.
        if (start >= pdf.length || (pdf[start] & 0x0f) != 8) {
            return;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                inflater.inflate(out);
                long expanded = inflater.getBytesWritten();
                boolean steep = expanded > HARMLESS_BYTES && expanded / MAX_RATIO > inflater.getBytesRead();
                if (steep || expanded > MOST_BYTES) {
                    throw new UnreadableException("A part of the PDF document expands beyond " + (expanded >> 20)
                            + " MiB, which text does not. Remove the file, or save its text.");
                }
            }
        } catch (DataFormatException e) {
            // Not deflated, or encrypted: PDFBox unpacks neither here.
            return;
        } finally {
            inflater.end();
        }
    }

    private static int streamAfter(byte[] pdf, int from) {
        byte[] word = {'s', 't', 'r', 'e', 'a', 'm'};
        for (int i = from; i + word.length < pdf.length; i++) {
            int matched = 0;
            while (matched < word.length && pdf[i + matched] == word[matched]) {
                matched++;
            }
            boolean ends = i >= 3 && pdf[i - 1] == 'd' && pdf[i - 2] == 'n' && pdf[i - 3] == 'e';
            if (matched == word.length && !ends) {
                int data = i + word.length;
                data += data < pdf.length && pdf[data] == '\r' ? 1 : 0;
                return data + (data < pdf.length && pdf[data] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }
}
