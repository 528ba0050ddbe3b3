package dev.dateline.answer.extractive;

import dev.dateline.answer.Draft;
import dev.dateline.answer.extractive.correction.Correction;
import dev.dateline.answer.extractive.reading.Candidate;
import dev.dateline.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Answers whether something is so: yes, no, planned but not confirmed, or the sentences that bear on it. */
final class WhetherAnswerer {
    /**
     * From which probability yes or no is said at all. Of 1,200 claims of other sets that were asked, "yes" was right for 90% from
     * here on, "no" for 84%; from 0.7 it was 85% and 85%: docs/evaluation.md.
     */
    private static final double CLEAR = 0.8;

    private final Fulfilment fulfilment;
    private final Aftermath aftermath;
    private final Optional<VerdictReader> verdicts;
    private final double leastCertainty;

    /** @param leastCertainty the probability from which yes or no is said, if it is higher than what is clear enough */
    WhetherAnswerer(
            Fulfilment fulfilment, Aftermath aftermath, Optional<VerdictReader> verdicts, double leastCertainty) {
        this.fulfilment = fulfilment;
        this.aftermath = aftermath;
        this.verdicts = verdicts;
        this.leastCertainty = Math.max(CLEAR, leastCertainty);
    }

    /**
     * Says whether it is so.
     *
     * @param settled the sentences that speak most like the question
     * @param ranked all that may answer, best first
     * @param vector the question's
     * @param bears whether they are likely enough to answer, should none of them say yes or no
     * @param corrections what was taken back of what is asked
     */
    Draft answer(
            Question question,
            Disagreement.Settled settled,
            List<Candidate> ranked,
            float[] vector,
            boolean bears,
            List<Correction> corrections) {
        Optional<Draft> untrue = untrue(question, ranked, corrections);
        if (untrue.isPresent()) {
            return untrue.get();
        }
        Optional<Candidate> plan = fulfilment.onlyPlan(question, ranked);
        if (plan.isPresent()) {
            return became(question, plan.get(), settled, vector);
        }
        Optional<Verdict> verdict = read(question, ranked);
        if (verdict.isEmpty() && !bears) {
            return new Draft.Declined();
        }
        return verdict.flatMap(Verdict::plan)
                .map(clearest -> became(question, clearest, settled, vector))
                .or(() -> told(verdict))
                .orElseGet(() -> withoutVerdict(settled.chosen().stream(), settled));
    }

    /** No, where an article took back as untrue what would have meant yes. */
    private Optional<Draft> untrue(Question question, List<Candidate> ranked, List<Correction> corrections) {
        return verdicts.flatMap(reader -> ranked.stream()
                .flatMap(candidate -> corrections.stream()
                        .filter(correction -> correction.withdrawal().untrue()
                                && correction.note().quote().equals(candidate.quote()))
                        .map(correction ->
                                new Verdict(false, reader.supported(question, correction.claim()), List.of(candidate))))
                .filter(no -> no.certainty() >= leastCertainty)
                .max(Comparator.comparingDouble(Verdict::certainty))
                .flatMap(no -> told(Optional.of(no))));
    }

    /** What later articles say of a plan. Only where they are silent is it said not to be confirmed. */
    private Draft became(Question question, Candidate plan, Disagreement.Settled settled, float[] vector) {
        List<Candidate> later = aftermath.of(question, plan, vector);
        List<Candidate> about = fulfilment.about(question, later);
        if (about.isEmpty()) {
            Stream<Candidate> shown = Stream.concat(Stream.of(plan), settled.chosen().stream());
            return new Draft.Written(
                    Excerpts.of(shown.distinct()
                            .limit(ExtractiveAnswerer.MOST_SENTENCES)
                            .toList()),
                    Optional.of(Draft.ShortAnswer.of(Fulfilment.UNCONFIRMED)));
        }
        return told(read(question, later))
                .orElseGet(() -> withoutVerdict(about.stream().limit(1), settled));
    }

    private Optional<Verdict> read(Question question, List<Candidate> candidates) {
        return verdicts.flatMap(reader -> reader.read(question, candidates));
    }

    private Optional<Draft> told(Optional<Verdict> verdict) {
        return verdict.filter(clear -> clear.certainty() >= leastCertainty)
                .flatMap(clear -> clear.told()
                        .map(told -> new Draft.Written(
                                Excerpts.of(clear.sentences().stream()
                                        .limit(ExtractiveAnswerer.MOST_SENTENCES)
                                        .toList()),
                                Optional.of(new Draft.ShortAnswer(told, OptionalDouble.of(clear.certainty()))))));
    }

    private static Draft withoutVerdict(Stream<Candidate> first, Disagreement.Settled settled) {
        List<Candidate> shown = Stream.concat(first, settled.withRivals(ExtractiveAnswerer.MOST_SENTENCES).stream())
                .distinct()
                .limit(ExtractiveAnswerer.MOST_SENTENCES)
                .toList();
        return new Draft.Written(Excerpts.of(shown), Optional.empty());
    }
}
