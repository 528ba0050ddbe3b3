package dev.dateline.embedding;

import dev.dateline.archive.VectorSpace;
import dev.dateline.language.token.Span;
import dev.dateline.passage.PassageVectors;
import java.util.List;

/** Turns text into vectors whose cosine says how alike texts are. Safe for use by many threads. */
public interface Embedder {

    /** Names the model, so that vectors of different models are never compared. */
    String model();

    /** How many components a vector has. */
    int dimension();

    /** Whether a word, in lower case, is one of the model's vocabulary: a common word of the language, or a common name. */
    boolean knows(String word);

    /** The vector of a question, of unit length. */
    float[] embed(String question);

    /**
     * The vectors of a passage and of each of its sentences.
     *
     * @param passage the passage's text
     * @param sentences where its sentences stand in that text
     */
    PassageVectors embed(String passage, List<Span> sentences);

    /** The space that its vectors are of. */
    default VectorSpace space() {
        return new VectorSpace(model(), dimension());
    }
}
