package dev.dateline.passage;

/**
 * The vectors of a passage.
 *
 * @param whole of the passage, of unit length
 * @param sentences of its sentences, in their order
 */
@SuppressWarnings("ArrayRecordComponent") // handed from the model to the archive, never compared
public record PassageVectors(float[] whole, SentenceVectors sentences) {}
