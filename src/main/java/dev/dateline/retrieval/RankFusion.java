package dev.dateline.retrieval;

import dev.dateline.index.PassageHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fuses two rankings of passages by a convex combination of their scores (Bruch, Gai and Ingber, "An Analysis of Fusion
 * Functions for Hybrid Retrieval", 2023): words by their share of the best score, vectors scaled between the last and
 * the best of their list. Reciprocal ranks were worse on every measure; docs/adr/0007-fusion.md has the figures.
 */
final class RankFusion {
    private final double vectorWeight;
    private final int perArticle;

    /**
     * @param vectorWeight what the best vector is worth, where the best word score is worth 1
     * @param perArticle how many passages of one article at the most
     */
    RankFusion(double vectorWeight, int perArticle) {
        this.vectorWeight = vectorWeight;
        this.perArticle = perArticle;
    }

    /** The best passages of both rankings, best first, with scores from 0 to 1. */
    List<Evidence> fuse(List<PassageHit> words, List<PassageHit> nearest, int limit) {
        Map<Key, PassageHit> hits = new LinkedHashMap<>();
        Map<Key, Double> scores = new HashMap<>();
        add(words, 0, 1, hits, scores);
        add(nearest, nearest.isEmpty() ? 0 : nearest.getLast().score(), vectorWeight, hits, scores);
        List<Evidence> ranked = new ArrayList<>();
        hits.forEach((key, hit) -> ranked.add(new Evidence(hit, scores.getOrDefault(key, 0.0) / (1 + vectorWeight))));
        ranked.sort(Comparator.comparingDouble(Evidence::score).reversed());
        return atMostPerArticle(ranked, limit);
    }

    private static void add(
            List<PassageHit> ranking, double floor, double weight, Map<Key, PassageHit> hits, Map<Key, Double> scores) {
        if (ranking.isEmpty()) {
            return;
        }
        double best = ranking.getFirst().score();
        for (PassageHit hit : ranking) {
            double share = best > floor ? (hit.score() - floor) / (best - floor) : 1;
            hits.putIfAbsent(Key.of(hit), hit);
            scores.merge(Key.of(hit), weight * share, Double::sum);
        }
    }

    private List<Evidence> atMostPerArticle(List<Evidence> ranked, int limit) {
        Map<String, Integer> taken = new HashMap<>();
        return ranked.stream()
                .filter(evidence -> taken.merge(evidence.hit().passage().articleId(), 1, Integer::sum) <= perArticle)
                .limit(limit)
                .toList();
    }

    private record Key(String articleId, int ordinal) {
        static Key of(PassageHit hit) {
            return new Key(hit.passage().articleId(), hit.passage().ordinal());
        }
    }
}
