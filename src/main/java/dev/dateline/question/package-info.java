/**
 * What is being asked.
 *
 * <p>An {@link dev.dateline.question.Inquiry}, as a channel received it, enters; a {@link
 * dev.dateline.question.Question} leaves, which knows the kind of answer expected, the names and terms it turns on,
 * and the publication dates it may be answered from.
 *
 * <p>Start with {@link dev.dateline.question.QuestionAnalyzer}.
 */
@NullMarked
package dev.dateline.question;

import org.jspecify.annotations.NullMarked;
