/**
 * From a question to ranked evidence.
 *
 * <p>A {@link dev.dateline.question.Question} enters; passages found by words and by vectors are fused into one ranking
 * of {@link dev.dateline.retrieval.Evidence}, at most a few passages of one article.
 *
 * <p>Start with {@link dev.dateline.retrieval.Retriever}.
 */
@NullMarked
package dev.dateline.retrieval;

import org.jspecify.annotations.NullMarked;
