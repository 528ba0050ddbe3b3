/**
 * Calls to Slack: tried again where that can help, and the message that an answer goes into.
 *
 * <p>An {@link dev.dateline.channel.slack.post.AnswerMessage} is opened for a question, follows its reply as it comes about,
 * and is completed once. Start with {@link dev.dateline.channel.slack.post.AnswerMessages}.
 */
@NullMarked
package dev.dateline.channel.slack.post;

import org.jspecify.annotations.NullMarked;
