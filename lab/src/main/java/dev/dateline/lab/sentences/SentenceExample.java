package dev.dateline.lab.sentences;

import dev.dateline.lab.fitting.ListwiseFit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A question's ranked sentences, and which of them answer it.
 *
 * @param group examples of one group are never split between training and testing
 * @param answerable whether the archive answers, though the sentence that does may not have been found
 * @param items what speaks for each sentence, in the order of {@link SentenceTraining#NAMES}
 * @param right the sentences that answer, by their place
 */
@SuppressWarnings("ArrayRecordComponent") // read by the training only
record SentenceExample(String group, boolean answerable, List<double[]> items, BitSet right) {

    SentenceExample {
        items = List.copyOf(items);
        right = (BitSet) right.clone();
    }

    /**
     * As a list to be put in order, if there is something to learn from it.
     *
     * @param deviations what the features are divided by
     * @param weight how much it counts beside others
     */
    Optional<ListwiseFit.Ranking> toRanking(double[] deviations, double weight) {
        if (right.isEmpty() || right.cardinality() == items.size()) {
            return Optional.empty();
        }
        double[][] scaled = new double[items.size()][deviations.length];
        for (int item = 0; item < scaled.length; item++) {
            for (int i = 0; i < deviations.length; i++) {
                scaled[item][i] = items.get(item)[i] / deviations[i];
            }
        }
        return Optional.of(new ListwiseFit.Ranking(scaled, List.of(right), weight));
    }

    /** Whether the sentence that some weights put first answers. */
    boolean isRightFirst(double[] weights) {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int item = 0; item < items.size(); item++) {
            double score = 0;
            for (int i = 0; i < weights.length; i++) {
                score += weights[i] * items.get(item)[i];
            }
            if (score > highest) {
                highest = score;
                best = item;
            }
        }
        return best >= 0 && right.get(best);
    }

    /**
     * Examples of one kind.
     *
     * @param name what the file is called
     * @param share what they count for beside other kinds, above 0
     */
    record Set(String name, List<SentenceExample> examples, double share) {
        Set {
            examples = List.copyOf(examples);
        }
    }
}
