/**
 * How far a text supports a sentence.
 *
 * <p>A sentence and the text it is meant to rest on enter; a score between 0 and 1 leaves. Both are read as words, the
 * sentences of the text that come nearest are picked, every word of the sentence is held against theirs, and what that
 * shows is weighed by a logistic model that was trained on published claims.
 *
 * <p>Start with {@link dev.dateline.citation.support.SupportScorer}; what it looks at is listed in {@link
 * dev.dateline.citation.support.Feature}.
 */
@NullMarked
package dev.dateline.citation.support;

import org.jspecify.annotations.NullMarked;
