/**
 * Slack: mentions, direct messages, threads, the Assistant, {@code /ask} and the buttons below an answer.
 *
 * <p>A signed request enters by {@code SlackRoute}, is verified and read by {@code SlackEndpoint}, and handed on by Bolt to
 * {@code SlackIntake}, which writes it down and acknowledges it. {@code SlackAnswerer} answers it afterwards. Blocks are made
 * in {@link dev.dateline.channel.slack.block}, calls in {@link dev.dateline.channel.slack.post}.
 *
 * <p>Start with {@code SlackEndpoint}.
 */
@NullMarked
package dev.dateline.channel.slack;

import org.jspecify.annotations.NullMarked;
