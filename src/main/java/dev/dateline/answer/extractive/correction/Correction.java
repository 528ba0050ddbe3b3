package dev.dateline.answer.extractive.correction;

import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.language.correction.Withdrawal;
import dev.dateline.language.token.Span;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeInterval;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A note that takes a claim back.
 *
 * @param note the claim together with what takes it back
 * @param withdrawal where in the note either stands
 */
public record Correction(FoundSentence note, Withdrawal withdrawal) {

    /** What was said, without what takes it back. */
    public String claim() {
        return withdrawal.claim().of(note.text());
    }

    Optional<LocalDate> published() {
        return note.evidence().hit().publication().date();
    }

    /**
     * The day of the correction: the one that the note says the article was amended on, or that of an article that corrects
     * another. An article's note on itself without a day may be of any.
     */
    public Optional<LocalDate> day() {
        return withdrawal.of() == Withdrawal.Of.NEWSROOM ? amended().or(this::published) : amended();
    }

    private Optional<LocalDate> amended() {
        if (withdrawal.amended().isEmpty()) {
            return Optional.empty();
        }
        Span sentence = withdrawal.amended().get();
        return note.read().times().stream()
                .filter(time -> sentence.start() <= time.start() && time.end() <= sentence.end())
                .map(TimeExpression::interval)
                .flatMap(Optional::stream)
                .filter(days -> days.precision() == Precision.DAY)
                .map(TimeInterval::first)
                .findFirst();
    }
}
