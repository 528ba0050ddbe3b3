/**
 * Replies in Markdown, as each chat service reads it.
 *
 * <p>A {@link dev.dateline.citation.Reply} and a {@link dev.dateline.channel.webhook.markdown.Dialect} enter, text within a
 * limit leaves. Start with {@link dev.dateline.channel.webhook.markdown.ReplyMarkdown}.
 */
@NullMarked
package dev.dateline.channel.webhook.markdown;

import org.jspecify.annotations.NullMarked;
