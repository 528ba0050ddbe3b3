package dev.dateline.answer.extractive;

import java.util.Comparator;
import java.util.List;

/** Ranks candidates by a weighted sum of their features. */
final class SentenceRanker {
    private final SentenceWeights weights;

    SentenceRanker(SentenceWeights weights) {
        this.weights = weights;
    }

    /** The candidates, best first. */
    List<Ranked> rank(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Ranked(candidate, weights.of(candidate.features())))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList();
    }

    /** A candidate and how well it answers. */
    record Ranked(Candidate candidate, double score) {}
}
