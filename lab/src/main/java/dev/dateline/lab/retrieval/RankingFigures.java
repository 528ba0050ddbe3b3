package dev.dateline.lab.retrieval;

import dev.dateline.lab.report.Tally;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well rankings of passages bear out what was asked: each of a question's facts is held by some passages. */
final class RankingFigures {
    static final int DEPTH = 10;
    private static final int NEAR_TOP = 4;

    private final Tally nearTop = new Tally();
    private final Tally inDepth = new Tally();
    private double recall;
    private double reciprocal;
    private double precision;
    private int questions;

    /**
     * Counts a question.
     *
     * @param ranking the facts that each passage holds, best passage first, at most {@link #DEPTH}
     * @param facts how many there are in all
     * @return whether any passage holds one
     */
    boolean add(List<BitSet> ranking, int facts) {
        BitSet found = new BitSet();
        int first = DEPTH;
        int hitting = 0;
        double sum = 0;
        for (int rank = 0; rank < ranking.size(); rank++) {
            if (ranking.get(rank).isEmpty()) {
                continue;
            }
            found.or(ranking.get(rank));
            first = Math.min(first, rank);
            hitting++;
            sum += hitting / (rank + 1.0);
        }
        questions++;
        nearTop.add(first < NEAR_TOP);
        inDepth.add(first < DEPTH);
        recall += found.cardinality() / (double) facts;
        reciprocal += first < DEPTH ? 1.0 / (first + 1) : 0;
        precision += sum / Math.min(facts, DEPTH);
        return first < DEPTH;
    }

    /** By name, in the order of a report. */
    Map<String, Object> toMap() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("Hits@4", nearTop);
        figures.put("Hits@10", inDepth);
        figures.put("MAP@10", mean(precision));
        figures.put("MRR@10", mean(reciprocal));
        figures.put("evidence recall@10", mean(recall));
        return figures;
    }

    private String mean(double sum) {
        return questions == 0 ? "none" : String.format(Locale.ROOT, "%.3f", sum / questions);
    }
}
