package dev.dateline.index;

import dev.dateline.language.token.Span;
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

    /**
     * The vectors of a passage.
     *
     * @param whole of the passage, of unit length
     * @param sentences of its sentences, in their order
     */
    @SuppressWarnings("ArrayRecordComponent") // handed from the model to the index, never compared
    record PassageVectors(float[] whole, SentenceVectors sentences) {}
}
