package dev.dateline.citation.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sentence and what it rests on.
 *
 * @param sentence what is said, without dates in brackets
 * @param quotes what it rests on, at least one
 */
public record Assertion(String sentence, List<Quoted> quotes) {

    /** @throws IllegalArgumentException if there is no quote */
    public Assertion {
        quotes = List.copyOf(quotes);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("an assertion needs a quote: " + sentence);
        }
    }

    /** All its quotes, a line each. */
    public String quoted() {
        return quotes.stream().map(Quoted::text).collect(Collectors.joining("\n"));
    }

    /**
     * A quote.
     *
     * @param text its words
     * @param published when its article was published
     * @param around what stands about it: the passage it was taken from, and the headline
     */
    public record Quoted(String text, Optional<LocalDate> published, String around) {}
}
