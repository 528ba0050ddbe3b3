package dev.dateline.article.format.pdf;

import dev.dateline.article.Paragraph;
import dev.dateline.article.Paragraph.Markup;
import dev.dateline.article.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes paragraphs of lines: a new one begins after a wider gap, at an indent, and where the letters change their size; one
 * that runs on in the next column or page stays one.
 */
final class PdfParagraphs {
    private static final float WIDER = 1.25f;
    private static final float INDENT = 0.7f;
    private static final float OTHER_SIZE = 1.12f;

    private PdfParagraphs() {}

    static List<Paragraph> of(List<PdfLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        var open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (i > 0 && begins(lines, i, open)) {
                flush(open, paragraphs);
            }
            append(open, line.text());
        }
        flush(open, paragraphs);
        return paragraphs;
    }

    private static boolean begins(List<PdfLine> lines, int i, CharSequence open) {
        PdfLine before = lines.get(i - 1);
        PdfLine line = lines.get(i);
        float ratio = Math.max(line.size(), before.size()) / Math.min(line.size(), before.size());
        if (ratio > OTHER_SIZE) {
            return true;
        }
        if (line.region() != before.region()) {
            return !runsOn(open, line.text());
        }
        float spacing = spacing(lines, i);
        boolean indented = line.left() - leftmost(lines, line.region(), i) > INDENT * line.size()
                && line.left() - before.left() > INDENT * line.size();
        return line.base() - before.base() > WIDER * spacing || indented;
    }

    /** The smallest distance of two lines in the region: that within a paragraph. */
    private static float spacing(List<PdfLine> lines, int i) {
        float least = Float.MAX_VALUE;
        int region = lines.get(i).region();
        for (int j = first(lines, i) + 1; j < lines.size() && lines.get(j).region() == region; j++) {
            float distance = lines.get(j).base() - lines.get(j - 1).base();
            least = distance > 0.8f * lines.get(j).size() ? Math.min(least, distance) : least;
        }
        return least;
    }

    private static float leftmost(List<PdfLine> lines, int region, int i) {
        float left = Float.MAX_VALUE;
        for (int j = first(lines, i); j < lines.size() && lines.get(j).region() == region; j++) {
            left = Math.min(left, lines.get(j).left());
        }
        return left;
    }

    private static int first(List<PdfLine> lines, int i) {
        int first = i;
        while (first > 0 && lines.get(first - 1).region() == lines.get(i).region()) {
            first--;
        }
        return first;
    }

    /** A sentence that has not ended goes on in small letters. */
    private static boolean runsOn(CharSequence open, String next) {
        return !open.isEmpty()
                && ".!?”\"’".indexOf(open.charAt(open.length() - 1)) < 0
                && Character.isLowerCase(next.codePointAt(0));
    }

    private static void append(StringBuilder open, String line) {
        int last = open.length() - 1;
        boolean parted = last > 0
                && open.charAt(last) == '-'
                && Character.isLetter(open.charAt(last - 1))
                && Character.isLowerCase(line.codePointAt(0));
        if (parted) {
            open.setLength(last);
        } else if (!open.isEmpty()) {
            open.append(' ');
        }
        open.append(line);
    }

    private static void flush(StringBuilder open, List<Paragraph> paragraphs) {
        String text = Paragraphs.normalised(open.toString());
        if (!text.isEmpty()) {
            paragraphs.add(new Paragraph(text, Markup.NONE));
        }
        open.setLength(0);
    }
}
