package dev.dateline.time;

import dev.dateline.language.Document;
import dev.dateline.time.grammar.Grammar;
import dev.dateline.time.grammar.Phrase;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads a date that someone has written by itself, as in a form or a query parameter. Thread-safe. */
public final class DateParser {

    private final Grammar grammar = new Grammar();

    /**
     * The days of {@code 2019-09-20}, "20 September 2019", "Sept. 20, 2019", "September 2019", {@code 2019-09} or "2019"; empty for
     * anything that is not one whole date, has no year, or, as 9/11/2019, can be read as two dates.
     */
    public Optional<TimeInterval> parse(String written) {
        String date = written.strip();
        Optional<TimeInterval> month = month(date);
        return month.isPresent() ? month : inWords(date);
    }

    /** In prose "2010-12" spans years; by itself {@code 2010-12} is a month. */
    private static Optional<TimeInterval> month(String date) {
        try {
            return TimexValue.interval(YearMonth.parse(date).toString());
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }

    private Optional<TimeInterval> inWords(String date) {
        List<Phrase> phrases = grammar.read(Document.of(date));
        return phrases.stream()
                .filter(phrase -> phrase.start() == 0 && phrase.end() == date.length())
                .filter(phrase -> !phrase.meaning().relative())
                .map(phrase -> new Normalizer(Optional.empty()).value(phrase.meaning(), phrase.tense()))
                .flatMap(value -> TimexValue.interval(value).stream())
                .findFirst();
    }
}
