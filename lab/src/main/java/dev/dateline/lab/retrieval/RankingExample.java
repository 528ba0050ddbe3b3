package dev.dateline.lab.retrieval;

import dev.dateline.lab.fitting.ListwiseFit;
import dev.dateline.retrieval.Candidate;
import dev.dateline.retrieval.PassageRanker;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A question's candidates, to be ranked, and what is known of them.
 *
 * @param candidates what was found for it
 * @param facts what the right ones hold
 */
record RankingExample(List<Candidate> candidates, Facts facts) {
    RankingExample {
        candidates = List.copyOf(candidates);
    }

    /** Which facts each of the best passages holds, as a ranker orders them. */
    List<BitSet> rankedBy(PassageRanker ranker) {
        return facts.heldBy(ranker.rank(candidates, RankingFigures.DEPTH));
    }

    /**
     * As a list to be put in order, if any right one was found.
     *
     * @param weight how much it counts beside others
     */
    Optional<ListwiseFit.Ranking> toRanking(double weight) {
        List<BitSet> held = candidates.stream()
                .map(candidate -> facts.heldBy(candidate.hit()))
                .toList();
        List<BitSet> holders = IntStream.range(0, facts.size())
                .mapToObj(fact -> holders(held, fact))
                .filter(found -> !found.isEmpty())
                .toList();
        if (holders.isEmpty()) {
            return Optional.empty();
        }
        double[][] signals = candidates.stream()
                .map(candidate -> candidate.signals().toArray())
                .toArray(double[][]::new);
        return Optional.of(new ListwiseFit.Ranking(signals, holders, weight));
    }

    private static BitSet holders(List<BitSet> held, int fact) {
        BitSet holders = new BitSet();
        for (int candidate = 0; candidate < held.size(); candidate++) {
            holders.set(candidate, held.get(candidate).get(fact));
        }
        return holders;
    }
}
