package dev.dateline.lab.fitting;

import java.util.Arrays;
import java.util.List;

/**
 * A logistic model fitted by gradient descent on standardised features, with a ridge penalty. The same rows in the same order
 * give the same bits.
 *
 * @param means of each feature
 * @param deviations of each feature, above 0
 * @param weights of each feature, standardised
 * @param intercept what is added to their sum
 */
@SuppressWarnings("ArrayRecordComponent") // read by the training only
public record LogisticFit(double[] means, double[] deviations, double[] weights, double intercept) {
    private static final int STEPS = 2000;
    private static final double STEP = 0.5;
    private static final double SMALLEST_DEVIATION = 1e-6;

    /**
     * An example.
     *
     * @param positive what it is an example of
     * @param weight what it counts for, above 0
     */
    public record Row(double[] features, boolean positive, double weight) {}

    /**
     * Fits rows.
     *
     * @param rows at least one, all as wide
     * @param ridge draws the weights to zero
     */
    public static LogisticFit of(List<Row> rows, double ridge) {
        return of(rows, ridge, new double[rows.getFirst().features().length]);
    }

    /**
     * Fits rows with weights of known sign.
     *
     * @param signs for each feature, 1 where its weight may not be below 0, -1 where it may not be above, 0 where it is free
     */
    public static LogisticFit of(List<Row> rows, double ridge, double[] signs) {
        int width = rows.getFirst().features().length;
        double[] means = new double[width];
        double[] deviations = new double[width];
        standardise(rows, means, deviations);
        double total = rows.stream().mapToDouble(Row::weight).sum();
        LogisticFit fit = new LogisticFit(means, deviations, new double[width], 0);
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[width];
            double shift = 0;
            for (Row row : rows) {
                double error = row.weight() / total * ((row.positive() ? 1 : 0) - fit.probability(row.features()));
                shift += error;
                for (int i = 0; i < width; i++) {
                    gradient[i] += error * (row.features()[i] - means[i]) / deviations[i];
                }
            }
            double[] weights = fit.weights.clone();
            for (int i = 0; i < width; i++) {
                double weight = weights[i] + STEP * (gradient[i] - ridge * weights[i]);
                weights[i] = weight * signs[i] < 0 ? 0 : weight;
            }
            fit = new LogisticFit(means, deviations, weights, fit.intercept + STEP * shift);
        }
        return fit;
    }

    private static void standardise(List<Row> rows, double[] means, double[] deviations) {
        double[] squares = new double[means.length];
        for (Row row : rows) {
            Arrays.setAll(means, i -> means[i] + row.features()[i] / rows.size());
        }
        for (Row row : rows) {
            for (int i = 0; i < means.length; i++) {
                double distance = row.features()[i] - means[i];
                squares[i] += distance * distance / rows.size();
            }
        }
        Arrays.setAll(deviations, i -> Math.max(SMALLEST_DEVIATION, Math.sqrt(squares[i])));
    }

    /** That an example is positive, above 0 and below 1. */
    public double probability(double[] features) {
        return 1 / (1 + StrictMath.exp(-logit(features)));
    }

    /** The logarithm of the odds. */
    public double logit(double[] features) {
        double logit = intercept;
        for (int i = 0; i < weights.length; i++) {
            logit += weights[i] * (features[i] - means[i]) / deviations[i];
        }
        return logit;
    }

    /** The weight of a feature as it is. */
    public double plainWeight(int feature) {
        return weights[feature] / deviations[feature];
    }

    /** What is added to the sum of features as they are. */
    public double plainIntercept() {
        double sum = intercept;
        for (int i = 0; i < weights.length; i++) {
            sum -= means[i] * plainWeight(i);
        }
        return sum;
    }
}
