/**
 * Completes a follow-up by what was asked before it: pronouns, and what was left out.
 *
 * <p>A question and the {@link dev.dateline.question.Conversation} before it enter; a {@link dev.dateline.question.completion.Completion} leaves that
 * stands alone.
 *
 * <p>Start with {@link dev.dateline.question.completion.Completer}.
 */
@NullMarked
package dev.dateline.question.completion;

import org.jspecify.annotations.NullMarked;
