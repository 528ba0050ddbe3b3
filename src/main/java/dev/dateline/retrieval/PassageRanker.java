package dev.dateline.retrieval;

import dev.dateline.archive.PassageHit;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks candidates by a weighted sum of their signals; publishers that the question names take {@link Turns}. Safe for
 * use by many threads.
 */
public final class PassageRanker {

    /** Of a named publisher's weight, what each of its passages costs its next. docs/adr/0011-five-signals.md has the sweep. */
    private static final double TURN = 0.1;

    private final SignalWeights weights;
    private final Turns turns;

    public PassageRanker(SignalWeights weights) {
        this.weights = weights;
        this.turns = new Turns(TURN * weights.source());
    }

    /**
     * The best candidates.
     *
     * @param candidates all of one question
     * @param limit how many at the most
     * @return best first
     */
    public List<Evidence> rank(List<Candidate> candidates, int limit) {
        List<Ranked> ranked = candidates.stream()
                .map(candidate -> new Ranked(candidate, weights.of(candidate.signals())))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList();
        return turns.take(ranked, limit);
    }

    /** @param score comparable within the candidates of one question only */
    record Ranked(Candidate candidate, double score) {
        PassageHit hit() {
            return candidate.hit();
        }

        String source() {
            return candidate.hit().source();
        }

        boolean isOfNamedSource() {
            return candidate.signals().source() > 0;
        }
    }
}
