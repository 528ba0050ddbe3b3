/**
 * From a question to ranked evidence.
 *
 * <p>A {@link dev.dateline.question.Question} enters; passages are found by words and by vectors, what counts for each is
 * read as {@link dev.dateline.retrieval.Signals}, and the best by their weighted sum leave as {@link
 * dev.dateline.retrieval.Evidence}. The weights are fitted, in a file beside this package's classes.
 *
 * <p>Start with {@link dev.dateline.retrieval.Retriever}.
 */
@NullMarked
package dev.dateline.retrieval;

import org.jspecify.annotations.NullMarked;
