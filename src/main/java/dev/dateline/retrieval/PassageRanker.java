package dev.dateline.retrieval;

import dev.dateline.index.PassageHit;
import java.util.Comparator;
import java.util.List;

/** Ranks candidates by a weighted sum of their signals. */
final class PassageRanker {
    private final SignalWeights weights;

    PassageRanker(SignalWeights weights) {
        this.weights = weights;
    }

    /** All candidates, best first. */
    List<Ranked> rank(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Ranked(candidate, weights.of(candidate.signals())))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList();
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
