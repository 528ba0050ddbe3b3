/**
 * How a question is built: what asks, what is asked about, and the words that tell.
 *
 * <p>Plain strings enter and leave; nothing is known here of an archive or of a conversation.
 *
 * <p>Start with {@link dev.dateline.question.phrase.Clause}.
 */
@NullMarked
package dev.dateline.question.phrase;

import org.jspecify.annotations.NullMarked;
