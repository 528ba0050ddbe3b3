/**
 * The pipeline in one method: understand, retrieve, answer, verify.
 *
 * <p>Start with {@link dev.dateline.chat.Chat#ask}.
 */
@NullMarked
package dev.dateline.chat;

import org.jspecify.annotations.NullMarked;
