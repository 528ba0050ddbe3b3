package dev.dateline.retrieval;

import dev.dateline.retrieval.PassageRanker.Ranked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the publishers that a question names take turns: each passage taken of one costs its next ones a little, so that a
 * question on what two newspapers wrote is given passages of both. Other passages keep their score.
 */
final class Turns {
    private final double price;

    /** @param price what a passage of a named publisher costs the next one's score */
    Turns(double price) {
        this.price = price;
    }

    /**
     * The best passages.
     *
     * @param ranked best first
     * @return best first, with the share that each has of the best score
     */
    List<Evidence> take(List<Ranked> ranked, int limit) {
        List<Ranked> waiting = new ArrayList<>(ranked);
        Map<String, Integer> turns = new HashMap<>();
        List<Evidence> taken = new ArrayList<>();
        double best = ranked.isEmpty() ? 1 : ranked.getFirst().score();
        while (!waiting.isEmpty() && taken.size() < limit) {
            Ranked next = waiting.getFirst();
            for (Ranked other : waiting) {
                if (score(other, turns) > score(next, turns)) {
                    next = other;
                }
            }
            taken.add(new Evidence(next.candidate().hit(), Math.max(0, score(next, turns)) / best));
            waiting.remove(next);
            turns.merge(next.source(), 1, Integer::sum);
        }
        return taken;
    }

    private double score(Ranked ranked, Map<String, Integer> turns) {
        return ranked.isOfNamedSource()
                ? ranked.score() - price * turns.getOrDefault(ranked.source(), 0)
                : ranked.score();
    }
}
