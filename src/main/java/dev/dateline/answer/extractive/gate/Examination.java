package dev.dateline.answer.extractive.gate;

import dev.dateline.answer.Quote;

/**
 * The best answer to a question, whether it would be shown or not, with what counts for it: what gates are fitted on.
 *
 * @param shortAnswer as it would be told; empty if the best sentence was not read
 * @param verbatim the same in the article's own words
 * @param quote the sentence that answers best
 * @param forShort what counts for the short answer
 * @param forSentence what counts for the best sentence's answering
 */
public record Examination(String shortAnswer, String verbatim, Quote quote, Grounds forShort, Grounds forSentence) {}
