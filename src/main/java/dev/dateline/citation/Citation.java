package dev.dateline.citation;

import java.util.List;

/**
 * A verbatim quote and the article it stands in.
 *
 * @param number the marker in the answer, from 1
 * @param quote the article's own words: {@code text.substring(start, end)}
 * @param start UTF-16 index of the quote's first character in the article's text
 * @param end UTF-16 index after its last character
 * @param resolved dates in the quote that were worked out from the article's own date
 * @param article the article
 * @param link the article's page, at the quote
 * @param copies near-identical articles of other publishers, which count as this one
 */
public record Citation(
        int number,
        String quote,
        int start,
        int end,
        List<Resolved> resolved,
        ArticleReference article,
        String link,
        List<ArticleReference> copies) {

    public Citation {
        resolved = List.copyOf(resolved);
        copies = List.copyOf(copies);
    }

    /**
     * A date that was worked out.
     *
     * @param text the words in the quote: "Saturday"
     * @param value the date they mean, ISO 8601 at its true precision: {@code 2019-06-29}, {@code 2019-08},
     *     {@code 2019-08-12/2019-08-18}
     */
    public record Resolved(String text, String value) {}
}
