package dev.dateline.answer.extractive.reading;

import dev.dateline.answer.Quote;
import dev.dateline.answer.Standing;
import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.language.Document;
import dev.dateline.passage.Sentence;
import dev.dateline.reader.Reading;
import dev.dateline.retrieval.Evidence;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeInterval;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that may answer.
 *
 * @param found the sentence
 * @param score how well it answers, once it was read; comparable within one question only
 * @param reading its likeliest span with what counts for it, if it was read
 * @param finding the same, as it is told
 * @param planned whether it tells what was expected where the question asks for what happened
 * @param standing how far its article vouches for it
 */
public record Candidate(
        FoundSentence found,
        double score,
        Optional<Reading.Answer> reading,
        Optional<ShortAnswer> finding,
        boolean planned,
        Standing standing) {

    /** As little as a window has that says nothing. */
    public static final double UNREAD = -8;

    public Evidence evidence() {
        return found.evidence();
    }

    public Sentence sentence() {
        return found.sentence();
    }

    public Document document() {
        return found.document();
    }

    public String text() {
        return found.text();
    }

    /** Its time expressions, resolved against the day of its article. */
    public List<TimeExpression> times() {
        return found.read().times();
    }

    public Quote quote() {
        return found.quote();
    }

    public String articleId() {
        return found.articleId();
    }

    /** The days that its finding denotes, if that is a date. */
    public Optional<TimeInterval> days() {
        return finding.flatMap(ShortAnswer::time).flatMap(TimeExpression::interval);
    }

    /** The logarithm of the odds that its span answers, -8 to 8; -8 where it was not read. */
    public double margin() {
        return clamped(reading);
    }

    public static double clamped(Optional<Reading.Answer> reading) {
        return reading.map(answer -> Math.clamp(answer.margin(), UNREAD, -UNREAD))
                .orElse(UNREAD);
    }
}
