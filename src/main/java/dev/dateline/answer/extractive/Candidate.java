package dev.dateline.answer.extractive;

import dev.dateline.answer.Quote;
import dev.dateline.answer.Standing;
import dev.dateline.passage.Sentence;
import dev.dateline.retrieval.Evidence;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeInterval;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of the evidence that may answer.
 *
 * @param evidence the passage it stands in
 * @param sentence its place
 * @param text its words
 * @param times its time expressions, resolved
 * @param features what speaks for it
 * @param finding the short answer it gives, if it holds one of the kind that is asked for
 * @param standing how its article stands behind it
 */
record Candidate(
        Evidence evidence,
        Sentence sentence,
        String text,
        List<TimeExpression> times,
        Features features,
        Optional<Finding> finding,
        Standing standing) {

    Candidate {
        times = List.copyOf(times);
    }

    Quote quote() {
        return new Quote(evidence.hit(), sentence.span());
    }

    /** The days that its finding denotes, where that is a date. */
    Optional<TimeInterval> days() {
        return finding.flatMap(found -> times.stream()
                .filter(time -> time.start() == found.start())
                .findFirst()
                .flatMap(TimeExpression::interval));
    }

    String articleId() {
        return evidence.hit().passage().articleId();
    }
}
