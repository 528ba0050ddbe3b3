package dev.dateline.citation.check;

import dev.dateline.language.Document;
import dev.dateline.language.token.Span;
import dev.dateline.time.DatedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sentence and what it rests on, each read once for all checks.
 *
 * @param told what is said, without dates in brackets; nothing relative is resolved
 * @param given all its quotes, a line each, likewise
 * @param quotes what it rests on, at least one
 */
public record Assertion(ReadText told, ReadText given, List<Quoted> quotes) {

    /** @throws IllegalArgumentException if there is no quote */
    public Assertion {
        quotes = List.copyOf(quotes);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("an assertion needs a quote: " + told.text());
        }
    }

    /** @throws IllegalArgumentException if there is no quote */
    public Assertion(String sentence, List<Quoted> quotes, ClauseReader reader) {
        this(
                read(sentence, reader),
                read(quotes.stream().map(Quoted::text).collect(Collectors.joining("\n")), reader),
                quotes);
    }

    private static ReadText read(String text, ClauseReader reader) {
        return new ReadText(DatedText.of(text, Optional.empty()), reader);
    }

    /** What is said, without dates in brackets. */
    public String sentence() {
        return told.text();
    }

    /** Where words stand in what is told; all of it if they do not stand there as they are. */
    public Span place(String words) {
        int start = sentence().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        return start < 0 ? new Span(0, sentence().length()) : new Span(start, start + words.length());
    }

    /** All its quotes, a line each. */
    public String quoted() {
        return given.text();
    }

    /**
     * A quote.
     *
     * @param read its words, and what was read in them on the day of its article
     * @param around what stands about it: the passage it was taken from, and the headline
     */
    public record Quoted(DatedText read, Document around) {
        /** Its words. */
        public String text() {
            return read.text();
        }

        /** When its article was published. */
        public Optional<LocalDate> published() {
            return read.day();
        }
    }
}
