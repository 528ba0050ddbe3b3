package dev.dateline.lab.fitting;

import java.util.BitSet;
import java.util.List;

/**
 * Fits the weights of a sum so that right items come before wrong ones in every list: maximises the logarithm of the
 * share that a softmax over a list's sums gives to the items that hold a fact, averaged over facts and then over lists
 * (ListNet's top-one probability, Cao et al. 2007). Quasi-Newton ascent (BFGS) from zero; the same lists give the same
 * weights.
 */
public final class ListwiseFit {
    private static final int MOST_STEPS = 200;
    private static final double FLAT = 1e-6;
    private static final double LEAST_STEP = 1e-10;
    /** A step is taken when it gains this share of what its slope promises (Armijo). */
    private static final double LEAST_GAIN = 1e-4;

    private final List<Ranking> lists;
    private final int size;
    private final double ridge;

    private ListwiseFit(List<Ranking> lists, int size, double ridge) {
        this.lists = lists;
        this.size = size;
        this.ridge = ridge;
    }

    /**
     * The weights.
     *
     * @param size how many there are
     * @param ridge draws them to zero: what half the sum of their squares costs; above 0, so that a weight that nothing
     *     speaks about is zero
     */
    public static double[] fit(List<Ranking> lists, int size, double ridge) {
        return new ListwiseFit(lists, size, ridge).ascend();
    }

    private double[] ascend() {
        double[] weights = new double[size];
        double[][] curvature = identity();
        Slope slope = slope(weights);
        for (int step = 0; step < MOST_STEPS && norm(slope.gradient()) > FLAT; step++) {
            double[] direction = times(curvature, slope.gradient());
            double promised = dot(direction, slope.gradient());
            double length = 1;
            Slope next = slope(along(weights, direction, length));
            while (next.value() < slope.value() + LEAST_GAIN * length * promised && length > LEAST_STEP) {
                length /= 2;
                next = slope(along(weights, direction, length));
            }
            update(curvature, along(new double[size], direction, length), slope.gradient(), next.gradient());
            weights = along(weights, direction, length);
            slope = next;
        }
        return weights;
    }

    private Slope slope(double[] weights) {
        double total = lists.stream().mapToDouble(Ranking::weight).sum();
        double value = -ridge * dot(weights, weights) / 2;
        double[] gradient = along(new double[size], weights, -ridge);
        for (Ranking list : lists) {
            double[] odds = odds(list.items(), weights);
            double sum = 0;
            for (double odd : odds) {
                sum += odd;
            }
            double share = list.weight() / total / list.facts().size();
            for (BitSet holders : list.facts()) {
                double held = holders.stream().mapToDouble(item -> odds[item]).sum();
                value += share * Math.log(held / sum);
                for (int item = 0; item < odds.length; item++) {
                    double pull = (holders.get(item) ? odds[item] / held : 0) - odds[item] / sum;
                    for (int i = 0; i < size; i++) {
                        gradient[i] += share * pull * list.items()[item][i];
                    }
                }
            }
        }
        return new Slope(value, gradient);
    }

    /** The exponentials of the sums, the largest 1. */
    private static double[] odds(double[][] items, double[] weights) {
        double[] odds = new double[items.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int item = 0; item < items.length; item++) {
            odds[item] = dot(items[item], weights);
            most = Math.max(most, odds[item]);
        }
        for (int item = 0; item < items.length; item++) {
            odds[item] = Math.exp(odds[item] - most);
        }
        return odds;
    }

    /** BFGS on the inverse of the curvature (Nocedal and Wright 2006, 6.17), with the signs of an ascent. */
    private void update(double[][] curvature, double[] moved, double[] before, double[] after) {
        double[] change = along(before, after, -1);
        double product = dot(moved, change);
        if (product <= 0) {
            return;
        }
        double[] image = times(curvature, change);
        double scale = (product + dot(change, image)) / (product * product);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                curvature[i][j] += scale * moved[i] * moved[j] - (image[i] * moved[j] + moved[i] * image[j]) / product;
            }
        }
    }

    private double[][] identity() {
        double[][] identity = new double[size][size];
        for (int i = 0; i < size; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            product[i] = dot(matrix[i], vector);
        }
        return product;
    }

    private static double[] along(double[] from, double[] direction, double length) {
        double[] point = from.clone();
        for (int i = 0; i < point.length; i++) {
            point[i] += length * direction[i];
        }
        return point;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double norm(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    /**
     * A list to be put in order.
     *
     * @param items the values that are summed up, for each item
     * @param facts for each fact, the items that hold it, at least one
     * @param weight how much the list counts beside others
     */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    public record Ranking(double[][] items, List<BitSet> facts, double weight) {}

    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    private record Slope(double value, double[] gradient) {}
}
