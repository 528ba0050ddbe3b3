package dev.dateline.answer.extractive;

import java.util.Comparator;
import java.util.List;

/** Ranks candidates by a weighted sum of their features. */
final class SentenceRanker {

    private static final double[] WEIGHTS = weights();

    private static double[] weights() {
        String spec = System.getProperty("x.w", "2.4,4.5,6.5,3.7,3.0,2.5,0.7,2.5");
        return java.util.Arrays.stream(spec.split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** The candidates, best first. */
    List<Ranked> rank(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Ranked(candidate, score(candidate.features())))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList();
    }

    private static double score(Features features) {
        double[] values = features.toArray();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += WEIGHTS[i] * values[i];
        }
        return sum;
    }

    /** A candidate and how well it answers. */
    record Ranked(Candidate candidate, double score) {}
}
