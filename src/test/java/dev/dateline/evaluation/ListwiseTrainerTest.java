package dev.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.evaluation.ListwiseTrainer.Example;
import dev.dateline.evaluation.ListwiseTrainer.Item;
import dev.dateline.evaluation.ListwiseTrainer.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListwiseTrainerTest {
    private final ListwiseTrainer trainer = new ListwiseTrainer(2);

    @Test
    void weighsTheFeatureThatTellsRightFromWrong() {
        double[] weights = trainer.train(List.of(new Weighted("lists", lists(0), 1)));

        assertThat(weights[0]).isGreaterThan(5 * Math.abs(weights[1]));
    }

    @Test
    void givesTheSameWeightsForTheSameExamples() {
        List<Weighted> sets = List.of(new Weighted("lists", lists(0), 1));

        assertThat(trainer.train(sets)).isEqualTo(trainer.train(sets));
    }

    @Test
    void heedsASetByItsShare() {
        List<Example> byFirst = lists(0);
        List<Example> bySecond = lists(1);

        double[] weights =
                trainer.train(List.of(new Weighted("first", byFirst, 0.05), new Weighted("second", bySecond, 1)));

        assertThat(weights[1]).isGreaterThan(weights[0]);
    }

    @Test
    void learnsNothingFromListsThatAreAllRightOrAllWrong() {
        List<Example> oneSided = List.of(
                new Example("a", true, List.of(new Item(new double[] {1, 0}, true), new Item(new double[] {0, 1}, true))),
                new Example("b", false, List.of(new Item(new double[] {1, 0}, false), new Item(new double[] {0, 1}, false))));

        double[] weights =
                trainer.train(List.of(new Weighted("one-sided", oneSided, 1), new Weighted("lists", lists(0), 1)));

        assertThat(weights)
                .isEqualTo(trainer.train(
                        List.of(new Weighted("one-sided", oneSided, 0.5), new Weighted("lists", lists(0), 1))));
    }

    /** Lists whose right item is the one where a feature is highest. */
    private static List<Example> lists(int feature) {
        Random random = new Random(42 + feature);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<Item> items = new ArrayList<>();
            for (int k = 0; k < 6; k++) {
                double[] features = {random.nextDouble() * 0.5, random.nextDouble() * 0.5};
                features[feature] += k == 2 ? 0.5 : 0;
                items.add(new Item(features, k == 2));
            }
            examples.add(new Example("list " + i, true, items));
        }
        return examples;
    }
}
