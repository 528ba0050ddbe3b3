package dev.dateline.answer.extractive.sentence;

import java.util.List;

/**
 * What counts for a sentence before it is read, each from 0 to 1.
 *
 * @param coverage the share of the question's terms that the sentence holds, weighted by their rarity
 * @param context the same, counting also its neighbours, the rest of its passage, and title, source and author, for less
 * @param similarity the cosine of sentence and question
 * @param passage the score of its passage
 * @param prose 0 for a question or a fragment, else 1
 * @param recency where the question asks how things stand now, how late the article is among those of the evidence
 */
public record Features(
        double coverage, double context, double similarity, double passage, double prose, double recency) {

    /** Their names, in their order. */
    public static final List<String> NAMES =
            List.of("coverage", "context", "similarity", "passage", "prose", "recency");

    /** In the order of {@link #NAMES}. */
    public double[] toArray() {
        return new double[] {coverage, context, similarity, passage, prose, recency};
    }
}
