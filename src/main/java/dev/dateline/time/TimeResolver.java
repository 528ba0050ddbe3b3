package dev.dateline.time;

import dev.dateline.language.Document;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.time.grammar.Grammar;
import dev.dateline.time.grammar.Phrase;
import dev.dateline.time.grammar.meaning.Meaning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the time expressions of a sentence and resolves them against the day its article was published.
 * Thread-safe.
 */
public final class TimeResolver {

    private final Grammar grammar;

    /** Of English. */
    public TimeResolver() {
        this(Vocabulary.ENGLISH);
    }

    /** @param vocabulary of the language of the sentences; of any but English only dates of the calendar are found */
    public TimeResolver(Vocabulary vocabulary) {
        grammar = new Grammar(vocabulary);
    }

    /**
     * The time expressions of a sentence, in its order; none overlaps another.
     *
     * <p>Takes time linear in the length. A text of several sentences may be given: "two days later" then counts from
     * what was mentioned last.
     *
     * @param reference the day of publication; if it is empty, nothing relative is resolved
     */
    public List<TimeExpression> resolve(String sentence, Optional<LocalDate> reference) {
        return resolve(Document.of(sentence), reference);
    }

    /** The time expressions of a sentence that was read. */
    public List<TimeExpression> resolve(Document sentence, Optional<LocalDate> reference) {
        List<Phrase> phrases = grammar.read(sentence);
        if (phrases.isEmpty()) {
            return List.of();
        }
        Normalizer normalizer = new Normalizer(reference);
        return phrases.stream()
                .map(phrase -> expression(sentence.text(), phrase, normalizer.value(phrase.meaning(), phrase.tense())))
                .toList();
    }

    private static TimeExpression expression(String sentence, Phrase phrase, String value) {
        String text = sentence.substring(phrase.start(), phrase.end());
        TimeExpression.Type type = type(phrase.meaning());
        Optional<TimeInterval> interval = switch (type) {
            case DATE, TIME -> TimexValue.interval(value);
            case DURATION, SET -> Optional.empty();
        };
        return new TimeExpression(
                phrase.start(),
                phrase.end(),
                text,
                type,
                value,
                interval,
                phrase.meaning().relative()
                        && (value.isEmpty() || phrase.meaning().saysItsDay()));
    }

    private static TimeExpression.Type type(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Duration duration -> TimeExpression.Type.DURATION;
            case Meaning.Recurring recurring -> TimeExpression.Type.SET;
            case Meaning.TimeOfDay timeOfDay -> TimeExpression.Type.TIME;
            case Meaning.Absolute absolute -> TimeExpression.Type.DATE;
            case Meaning.InYear inYear -> TimeExpression.Type.DATE;
            case Meaning.Weekday weekday -> TimeExpression.Type.DATE;
            case Meaning.Weekend weekend -> TimeExpression.Type.DATE;
            case Meaning.Shift shift -> TimeExpression.Type.DATE;
            case Meaning.YearEarlier yearEarlier -> TimeExpression.Type.DATE;
            case Meaning.ReportedQuarter quarter -> TimeExpression.Type.DATE;
            case Meaning.WeekOf weekOf -> TimeExpression.Type.DATE;
            case Meaning.Range range -> TimeExpression.Type.DATE;
            case Meaning.Vague vague -> TimeExpression.Type.DATE;
        };
    }
}
