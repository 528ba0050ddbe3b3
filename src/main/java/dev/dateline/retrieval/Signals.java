package dev.dateline.retrieval;

/**
 * What counts for a passage, each from 0 to 1. The first three are shares of the best among the passages found for the
 * question, so that they mean the same for a question of three words and of thirty.
 *
 * @param words its score by the question's words; 0 for one that was found by its vector only
 * @param sentence the cosine of the question and the sentence nearest to it
 * @param coverage how much of the question stands in one sentence: the largest sum of its terms' rarities
 * @param source 1 where the question names the article's publisher
 * @param date how well the day the article was published fits the days that the question speaks of
 */
public record Signals(double words, double sentence, double coverage, double source, double date) {

    /** How many there are. */
    public static final int COUNT = 5;

    /** @throws IllegalArgumentException if one is not from 0 to 1 */
    public Signals {
        for (double signal : new double[] {words, sentence, coverage, source, date}) {
            if (!(signal >= 0 && signal <= 1)) {
                throw new IllegalArgumentException(signal + " is no signal: it must be from 0 to 1");
            }
        }
    }

    /** The same with another coverage. */
    Signals withCoverage(double other) {
        return new Signals(words, sentence, other, source, date);
    }

    /** In the order of their declaration. */
    public double[] toArray() {
        return new double[] {words, sentence, coverage, source, date};
    }
}
