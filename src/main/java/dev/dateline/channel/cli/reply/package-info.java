/**
 * A reply as a terminal shows it.
 *
 * <p>Start with {@code ReplyText}.
 */
@NullMarked
package dev.dateline.channel.cli.reply;

import org.jspecify.annotations.NullMarked;
