package dev.dateline.archive.analysis;

import java.util.List;

/** Reduces text to what near-identical texts share. Safe for use by many threads. */
public interface ShingleAnalyzer {

    /** The words of a text in their order: lower case, without accents and punctuation, possessives kept. */
    List<String> plainWords(String text);

    /**
     * The MinHash of a text's shingles: the share of its values that two texts have in common is about the share of their
     * shingles that they have (Broder 1997).
     *
     * @param words how many words make a shingle
     * @param values how many hashes
     * @return one for each value, in order; empty for a text too short for a shingle
     */
    List<String> leastHashes(String text, int words, int values);
}
