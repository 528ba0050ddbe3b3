package dev.dateline.answer.extractive;

import java.util.Comparator;
import java.util.List;

/** Ranks candidates by a weighted sum of their features. */
final class SentenceRanker {

    // Fitted on SQuAD 2.0 and the north-korea questions and rounded; docs/adr/0008-choosing-the-sentence.md.
    private static final double COVERAGE = 2.4;
    private static final double CONTEXT = 4.5;
    private static final double SIMILARITY = 6.5;
    private static final double PASSAGE = 3.7;
    private static final double FINDING = 3.0;
    private static final double HAPPENED = 2.5;
    private static final double PROSE = 0.7;
    private static final double RECENCY = 2.5;

    /** The candidates, best first. */
    List<Ranked> rank(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Ranked(candidate, score(candidate.features())))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList();
    }

    private static double score(Features features) {
        return COVERAGE * features.coverage()
                + CONTEXT * features.context()
                + SIMILARITY * features.similarity()
                + PASSAGE * features.passage()
                + FINDING * features.finding()
                + HAPPENED * features.happened()
                + PROSE * features.prose()
                + RECENCY * features.recency();
    }

    /** A candidate and how well it answers. */
    record Ranked(Candidate candidate, double score) {}
}
