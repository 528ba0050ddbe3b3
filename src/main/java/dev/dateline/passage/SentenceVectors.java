package dev.dateline.passage;

import java.util.Arrays;
import java.util.List;

/**
 * The vectors of a passage's sentences, each component in one signed byte. They are of unit length before they are
 * rounded; rounding moves a cosine by less than .01.
 */
public final class SentenceVectors {
    private final byte[] components;
    private final int dimension;

    /**
     * Takes vectors as {@link #toBytes} gives them.
     *
     * @throws IllegalArgumentException if they are no whole vectors of that many components
     */
    public SentenceVectors(byte[] components, int dimension) {
        if (components.length % dimension != 0) {
            throw new IllegalArgumentException(components.length + " bytes are no vectors of " + dimension);
        }
        this.components = components.clone();
        this.dimension = dimension;
    }

    /** Rounds vectors of unit length. */
    public static SentenceVectors of(List<float[]> vectors) {
        int dimension = vectors.isEmpty() ? 1 : vectors.getFirst().length;
        byte[] components = new byte[vectors.size() * dimension];
        for (int i = 0; i < vectors.size(); i++) {
            for (int d = 0; d < dimension; d++) {
                components[i * dimension + d] = (byte) Math.round(vectors.get(i)[d] * Byte.MAX_VALUE);
            }
        }
        return new SentenceVectors(components, dimension);
    }

    /** How many sentences there are. */
    public int size() {
        return components.length / dimension;
    }

    /**
     * How near a sentence is to a question.
     *
     * @param sentence from 0
     * @param question a vector of unit length
     * @return the cosine of the angle between them, -1 to 1
     */
    public double similarity(int sentence, float[] question) {
        double sum = 0;
        double square = 0;
        int offset = sentence * dimension;
        for (int d = 0; d < dimension; d++) {
            int component = components[offset + d];
            sum += component * (double) question[d];
            square += (double) component * component;
        }
        return square == 0 ? 0 : sum / Math.sqrt(square);
    }

    /**
     * How near a stretch of this text is to one of another.
     *
     * @param sentence from 0
     * @param otherSentence from 0
     * @return the cosine of the angle between them, -1 to 1
     */
    public double similarity(int sentence, SentenceVectors other, int otherSentence) {
        int product = 0;
        int square = 0;
        int otherSquare = 0;
        for (int d = 0; d < dimension; d++) {
            int component = components[sentence * dimension + d];
            int otherComponent = other.components[otherSentence * dimension + d];
            product += component * otherComponent;
            square += component * component;
            otherSquare += otherComponent * otherComponent;
        }
        return square == 0 || otherSquare == 0 ? 0 : product / Math.sqrt((double) square * otherSquare);
    }

    /** The components of one sentence after another. */
    public byte[] toBytes() {
        return Arrays.copyOf(components, components.length);
    }
}
