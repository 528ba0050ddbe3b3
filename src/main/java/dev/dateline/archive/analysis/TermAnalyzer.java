package dev.dateline.archive.analysis;

import java.util.List;

/** Reduces text to the terms that the index knows it by. Safe for use by many threads. */
public interface TermAnalyzer {

    /** The terms of a text in their order: lower case, stemmed, without stop words. */
    List<Term> terms(String text);

    /**
     * A term as it stands in a text.
     *
     * @param value the term the index knows
     * @param start UTF-16 index of its word's first character in the text
     * @param end UTF-16 index after its word's last character
     * @param position its word's place among all words, stop words included, from 0
     */
    record Term(String value, int start, int end, int position) {}
}
