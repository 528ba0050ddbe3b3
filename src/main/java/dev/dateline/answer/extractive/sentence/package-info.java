/**
 * Finds the sentences of the evidence that speak most like the question.
 *
 * <p>The passages that were retrieved enter; their sentences leave ranked, each with what counts for it.
 *
 * <p>Start with {@link dev.dateline.answer.extractive.sentence.SentenceFinder}.
 */
@NullMarked
package dev.dateline.answer.extractive.sentence;

import org.jspecify.annotations.NullMarked;
