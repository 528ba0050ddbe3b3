package dev.dateline.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Fits the weights of a linear ranker by the softmax over each list: the likelihood that a right item is drawn (ListNet's
 * top-one probability, Cao et al. 2007), with a small L2 penalty on features scaled to unit deviation. Full-batch gradient
 * ascent with Adam (Kingma and Ba 2015) from zero, so that the same examples give the same weights.
 */
final class ListwiseTrainer {
    /** Of .001, .01 and .05, the best on folds not trained on; {@code dateline train} prints them. */
    private static final double PENALTY = 0.01;

    /** A feature that is nearly always the same must not be blown up. */
    private static final double LEAST_DEVIATION = 0.05;

    private static final int STEPS = 400;
    private static final double RATE = 0.05;
    private static final double FIRST_DECAY = 0.9;
    private static final double SECOND_DECAY = 0.999;

    private final int features;

    /** @param features how many an item has */
    ListwiseTrainer(int features) {
        this.features = features;
    }

    /**
     * The weights, one for each feature, for features as they are.
     *
     * @param sets examples of several kinds, each kind counting as much as its share says
     */
    double[] train(List<Weighted> sets) {
        double[] deviations = deviations(sets);
        double[] weights = new double[features];
        double[] first = new double[features];
        double[] second = new double[features];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(sets, weights, deviations);
            for (int i = 0; i < features; i++) {
                first[i] = FIRST_DECAY * first[i] + (1 - FIRST_DECAY) * gradient[i];
                second[i] = SECOND_DECAY * second[i] + (1 - SECOND_DECAY) * gradient[i] * gradient[i];
                double mean = first[i] / (1 - StrictMath.pow(FIRST_DECAY, step));
                double square = second[i] / (1 - StrictMath.pow(SECOND_DECAY, step));
                weights[i] += RATE * mean / (StrictMath.sqrt(square) + 1e-8);
            }
        }
        for (int i = 0; i < features; i++) {
            weights[i] /= deviations[i];
        }
        return weights;
    }

    private double[] gradient(List<Weighted> sets, double[] weights, double[] deviations) {
        double[] gradient = new double[features];
        for (Weighted set : sets) {
            long usable =
                    set.examples().stream().filter(Example::hasRightAndWrong).count();
            for (Example example : set.examples()) {
                if (example.hasRightAndWrong()) {
                    add(example, set.share() / usable, weights, deviations, gradient);
                }
            }
        }
        for (int i = 0; i < features; i++) {
            gradient[i] -= 2 * PENALTY * weights[i];
        }
        return gradient;
    }

    private void add(Example example, double share, double[] weights, double[] deviations, double[] gradient) {
        List<Item> items = example.items();
        double[] scores = new double[items.size()];
        for (int k = 0; k < scores.length; k++) {
            for (int i = 0; i < features; i++) {
                scores[k] += weights[i] * items.get(k).features()[i] / deviations[i];
            }
        }
        double highest = Arrays.stream(scores).max().orElse(0);
        double all = 0;
        double right = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = StrictMath.exp(scores[k] - highest);
            all += scores[k];
            right += items.get(k).right() ? scores[k] : 0;
        }
        for (int k = 0; k < scores.length; k++) {
            double pull = (items.get(k).right() ? scores[k] / right : 0) - scores[k] / all;
            for (int i = 0; i < features; i++) {
                gradient[i] += share * pull * items.get(k).features()[i] / deviations[i];
            }
        }
    }

    private double[] deviations(List<Weighted> sets) {
        double[] sum = new double[features];
        double[] squares = new double[features];
        long count = 0;
        for (Weighted set : sets) {
            for (Example example : set.examples()) {
                for (Item item : example.items()) {
                    count++;
                    for (int i = 0; i < features; i++) {
                        sum[i] += item.features()[i];
                        squares[i] += item.features()[i] * item.features()[i];
                    }
                }
            }
        }
        double[] deviations = new double[features];
        for (int i = 0; i < features; i++) {
            double mean = sum[i] / count;
            deviations[i] = Math.max(LEAST_DEVIATION, Math.sqrt(Math.max(0, squares[i] / count - mean * mean)));
        }
        return deviations;
    }

    /**
     * Examples of one kind.
     *
     * @param share what they count for beside other kinds, above 0
     */
    record Weighted(String name, List<Example> examples, double share) {
        Weighted {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A list to be ranked.
     *
     * @param group lists of one group are never split between training and testing
     * @param answerable whether one of all items there are is right, though it may be missing from the list
     */
    record Example(String group, boolean answerable, List<Item> items) {
        Example {
            items = List.copyOf(items);
        }

        private boolean hasRightAndWrong() {
            return items.stream().anyMatch(Item::right) && !items.stream().allMatch(Item::right);
        }
    }

    /** An item of a list, and whether it belongs on top. */
    @SuppressWarnings("ArrayRecordComponent") // read by the trainer only
    record Item(double[] features, boolean right) {}
}
