package dev.dateline.answer;

import dev.dateline.archive.PassageHit;
import dev.dateline.language.token.Span;
import dev.dateline.time.DatedText;

/** Words of an article, which are read once. Two are equal if their passages and places are. */
public final class Quote {
    private final PassageHit hit;
    private final Span span;
    private final DatedText read;

    /**
     * @param hit the passage they stand in
     * @param span where they stand in the article's text
     * @throws IllegalArgumentException if the span does not lie within the passage
     */
    public Quote(PassageHit hit, Span span) {
        this(hit, span, DatedText.of(words(hit, span), hit.publication().date()));
    }

    private Quote(PassageHit hit, Span span, DatedText read) {
        this.hit = hit;
        this.span = span;
        this.read = read;
    }

    /**
     * A part of a passage that was read before.
     *
     * @param read the words that stand there, on the day of their article
     */
    public static Quote of(PassageHit hit, Span span, DatedText read) {
        if (!words(hit, span).equals(read.text())) {
            throw new IllegalArgumentException("“" + read + "” does not stand at " + span);
        }
        return new Quote(hit, span, read);
    }

    private static String words(PassageHit hit, Span span) {
        Span passage = hit.passage().span();
        if (span.start() < passage.start() || span.end() > passage.end()) {
            throw new IllegalArgumentException(span + " is not within the passage " + passage);
        }
        return hit.text().substring(span.start() - passage.start(), span.end() - passage.start());
    }

    /** The passage they stand in. */
    public PassageHit hit() {
        return hit;
    }

    /** Where they stand in the article's text. */
    public Span span() {
        return span;
    }

    /** The words, verbatim. */
    public String text() {
        return read.text();
    }

    /** What was read in them on the day of their article. */
    public DatedText read() {
        return read;
    }

    /** Whether both have words of one place in an article. */
    public boolean overlaps(Quote other) {
        return hit.passage().articleId().equals(other.hit.passage().articleId())
                && span.start() < other.span.end()
                && other.span.start() < span.end();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quote quote && quote.span.equals(span) && quote.hit.equals(hit);
    }

    @Override
    public int hashCode() {
        return 31 * hit.hashCode() + span.hashCode();
    }

    @Override
    public String toString() {
        return "Quote[" + span + " of " + hit.passage().articleId() + "]";
    }
}
