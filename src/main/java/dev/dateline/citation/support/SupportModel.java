package dev.dateline.citation.support;

import java.util.ArrayList;
import java.util.List;

/**
 * A logistic model of whether a text supports a statement.
 *
 * @param terms one a feature, in their order
 * @param intercept what it starts from, in logits
 * @param threshold the lowest score, 0 to 1, that counts as supported
 */
public record SupportModel(List<Term> terms, double intercept, double threshold) {

    /** @throws IllegalArgumentException if there is not one term a feature, or the threshold is no probability */
    public SupportModel {
        terms = List.copyOf(terms);
        if (!terms.stream().map(Term::feature).toList().equals(features())) {
            throw new IllegalArgumentException("a model needs the features " + features());
        }
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold is 0 to 1, not " + threshold);
        }
    }

    /** The names of what it weighs, in the order of a feature vector. */
    public static List<String> features() {
        List<String> names = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            names.add(feature.name());
        }
        return List.copyOf(names);
    }

    /** How likely a statement with these features is supported, 0 to 1. */
    public double score(List<Double> features) {
        double logit = intercept;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            // What nobody read speaks neither for nor against.
            double value = features.get(i).isNaN() ? term.mean() : features.get(i);
            logit += term.weight() * (value - term.mean()) / term.deviation();
        }
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /**
     * What one feature counts for.
     *
     * @param feature its name
     * @param mean its mean in training
     * @param deviation its standard deviation in training, above 0
     * @param weight logits for each deviation above the mean
     */
    public record Term(String feature, double mean, double deviation, double weight) {

        /** @throws IllegalArgumentException if a number is not finite or the deviation is not above 0 */
        public Term {
            if (!Double.isFinite(mean) || !Double.isFinite(weight) || !(deviation > 0)) {
                throw new IllegalArgumentException(feature + " needs finite numbers and a deviation above 0: " + mean
                        + " " + deviation + " " + weight);
            }
        }
    }
}
