package dev.dateline.answer;

import dev.dateline.archive.PassageHit;
import dev.dateline.language.token.Span;

/**
 * Words of an article.
 *
 * @param hit the passage they stand in
 * @param span where they stand in the article's text
 */
public record Quote(PassageHit hit, Span span) {

    /** @throws IllegalArgumentException if the span does not lie within the passage */
    public Quote {
        Span passage = hit.passage().span();
        if (span.start() < passage.start() || span.end() > passage.end()) {
            throw new IllegalArgumentException(span + " is not within the passage " + passage);
        }
    }

    /** The words, verbatim. */
    public String text() {
        int offset = hit.passage().span().start();
        return hit.text().substring(span.start() - offset, span.end() - offset);
    }
}
