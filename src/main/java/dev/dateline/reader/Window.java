package dev.dateline.reader;

/**
 * Some sentences in a row of an article, with what stands above them.
 *
 * @param heading headline and date, as far as they are known: read, but never an answer
 * @param text the sentences, verbatim; what is beyond the reader's longest input is not read
 */
public record Window(String heading, String text) {}
