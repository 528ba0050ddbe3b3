package dev.dateline.citation.support;

import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.Word;
import dev.dateline.embedding.Embedder;
import dev.dateline.passage.SentenceVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How near each word of a statement comes to a word of some sentences.
 *
 * <p>Words are compared in their sentences, by contextual vectors: "film" is near "movie", "British" is near "American"
 * but less than near, and the same word in another role is not quite itself. Words that say something are held against
 * such words only, function words against function words.
 */
final class Alignment {
    private final Reading statement;
    private final List<double[]> nearest;

    private Alignment(Reading statement, List<double[]> nearest) {
        this.statement = statement;
        this.nearest = nearest;
    }

    /** @param sentences at least one; each is read by itself, as the statement is */
    static Alignment of(Reading statement, List<Reading> sentences, Embedder embedder) {
        SentenceVectors vectors = vectors(statement, embedder);
        List<double[]> nearest = new ArrayList<>();
        for (Reading sentence : sentences) {
            nearest.add(nearest(statement, vectors, sentence, vectors(sentence, embedder)));
        }
        return new Alignment(statement, nearest);
    }

    /** The mean cosine of the words that say something, each with its nearest in any of the sentences. */
    double mean() {
        return mean(inAny(), false);
    }

    /**
     * The same, but a word weighs by its place, the n-th n times the first. What a sentence is about stands first in English,
     * and a text often calls it "he" or "the company"; what is said of it stands last.
     */
    double meanOfLaterWords() {
        return mean(inAny(), true);
    }

    /** The mean cosine of the words that say something in the one sentence where it is highest. */
    double meanInOneSentence() {
        return nearest.stream()
                .mapToDouble(cosines -> mean(cosines, false))
                .max()
                .orElseThrow();
    }

    /** The cosine of one word with its nearest in any of the sentences. */
    double nearest(int word) {
        return inAny()[word];
    }

    private double mean(double[] cosines, boolean byPlace) {
        boolean contentOnly = statement.words().stream().anyMatch(word -> !word.function());
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < cosines.length; i++) {
            if (contentOnly && statement.words().get(i).function()) {
                continue;
            }
            double weight = byPlace ? i + 1 : 1;
            sum += weight * cosines[i];
            weights += weight;
        }
        return sum / weights;
    }

    private double[] inAny() {
        double[] best = new double[statement.words().size()];
        Arrays.fill(best, -1);
        for (double[] cosines : nearest) {
            Arrays.setAll(best, i -> Math.max(best[i], cosines[i]));
        }
        return best;
    }

    private static SentenceVectors vectors(Reading sentence, Embedder embedder) {
        return embedder.embed(
                        sentence.text(),
                        sentence.words().stream().map(Word::span).toList())
                .sentences();
    }

    private static double[] nearest(
            Reading statement, SentenceVectors vectors, Reading sentence, SentenceVectors sentenceVectors) {
        double[] nearest = new double[statement.words().size()];
        for (int i = 0; i < nearest.length; i++) {
            boolean function = statement.words().get(i).function();
            for (int j = 0; j < sentence.words().size(); j++) {
                if (sentence.words().get(j).function() == function) {
                    nearest[i] = Math.max(nearest[i], vectors.similarity(i, sentenceVectors, j));
                }
            }
        }
        return nearest;
    }
}
