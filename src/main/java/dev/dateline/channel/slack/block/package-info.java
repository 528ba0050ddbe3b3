/**
 * Replies as Slack shows them: Block Kit, within its limits.
 *
 * <p>A {@link dev.dateline.citation.Reply} enters, blocks leave. Whatever comes from an article is escaped, and shortened
 * where Slack would refuse it. Start with {@link dev.dateline.channel.slack.block.ReplyBlocks}.
 */
@NullMarked
package dev.dateline.channel.slack.block;

import org.jspecify.annotations.NullMarked;
