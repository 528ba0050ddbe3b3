/**
 * Understands a question: the kind of answer, the terms, the names, the days.
 *
 * <p>An {@link dev.dateline.question.Inquiry} enters, a {@link dev.dateline.question.Question} leaves.
 *
 * <p>Start with {@link dev.dateline.question.analysis.QuestionAnalyzer}.
 */
@NullMarked
package dev.dateline.question.analysis;

import org.jspecify.annotations.NullMarked;
