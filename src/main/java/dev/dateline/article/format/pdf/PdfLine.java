package dev.dateline.article.format.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that stand on one line of a page, in points from its upper left corner.
 *
 * @param text the words
 * @param left where they begin
 * @param right where they end
 * @param base the line they stand on
 * @param size how high their letters are
 * @param page the page's height
 * @param region which part of the document they are in: a column, a headline
 */
record PdfLine(String text, float left, float right, float base, float size, float page, int region) {

    float top() {
        return base - size;
    }

    PdfLine in(int other) {
        return new PdfLine(text, left, right, base, size, page, other);
    }

    /** This and what stands to its right on the same line. */
    PdfLine with(PdfLine next) {
        return new PdfLine(
                text + " " + next.text,
                Math.min(left, next.left),
                Math.max(right, next.right),
                base,
                Math.max(size, next.size),
                page,
                region);
    }

    /** The words in the largest letters among the lines, if they are larger than the rest: a headline. */
    static String largest(List<PdfLine> lines) {
        float largest = lines.stream().map(PdfLine::size).max(Float::compare).orElse(0f);
        List<PdfLine> headline = lines.stream()
                .dropWhile(line -> line.size < 0.95f * largest)
                .takeWhile(line -> line.size >= 0.95f * largest)
                .toList();
        return headline.size() == lines.size() || headline.size() > 4
                ? ""
                : headline.stream().map(PdfLine::text).collect(Collectors.joining(" "));
    }
}
