package dev.dateline.answer.extractive;

import dev.dateline.answer.Quote;
import dev.dateline.answer.Standing;
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
 * @param times its time expressions, resolved
 * @param reading its likeliest span with what speaks for it, if it was read
 * @param finding the same, as it is told
 * @param planned whether it tells what was expected where the question asks for what happened
 * @param standing how its article stands behind it
 */
record Candidate(
        FoundSentence found,
        double score,
        List<TimeExpression> times,
        Optional<Reading.Answer> reading,
        Optional<ShortAnswer> finding,
        boolean planned,
        Standing standing) {

    /** As little as a window has that says nothing. */
    static final double UNREAD = -8;

    Candidate {
        times = List.copyOf(times);
    }

    Evidence evidence() {
        return found.evidence();
    }

    Sentence sentence() {
        return found.sentence();
    }

    Document document() {
        return found.document();
    }

    String text() {
        return found.text();
    }

    Quote quote() {
        return found.quote();
    }

    String articleId() {
        return found.articleId();
    }

    /** The days that its finding denotes, where that is a date. */
    Optional<TimeInterval> days() {
        return finding.flatMap(ShortAnswer::time).flatMap(TimeExpression::interval);
    }

    /** The logarithm of the odds that its span answers, -8 to 8; -8 where it was not read. */
    double margin() {
        return clamped(reading);
    }

    static double clamped(Optional<Reading.Answer> reading) {
        return reading.map(answer -> Math.clamp(answer.margin(), UNREAD, -UNREAD))
                .orElse(UNREAD);
    }
}
