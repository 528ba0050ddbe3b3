package dev.dateline.reader;

/**
 * What some evidence says of a claim: three probabilities that add up to 1.
 *
 * @param supported that it supports the claim
 * @param refuted that it contradicts it
 * @param neither that it does neither
 */
public record Judgement(double supported, double refuted, double neither) {

    /** The softmax of three logits, in the order of the components. */
    static Judgement of(float[] logits) {
        double most = Math.max(logits[0], Math.max(logits[1], logits[2]));
        double first = Math.exp(logits[0] - most);
        double second = Math.exp(logits[1] - most);
        double third = Math.exp(logits[2] - most);
        double sum = first + second + third;
        return new Judgement(first / sum, second / sum, third / sum);
    }
}
