/**
 * Whole replies to readers' questions: right, cited, short, and how sure.
 *
 * <p>Questions with their known answers enter, a report leaves. Start with
 * {@link dev.dateline.lab.answers.AnswerEvaluation}; {@link dev.dateline.lab.answers.AnswerJudge} says what is wrong with a
 * reply.
 */
@NullMarked
package dev.dateline.lab.answers;

import org.jspecify.annotations.NullMarked;
