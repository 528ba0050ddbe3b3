/**
 * What Slack sends: whether it is Slack's, what was said where, and the question in it.
 *
 * <p>A request's headers and body enter; a {@link dev.dateline.channel.slack.event.Heard} leaves.
 *
 * <p>Start with {@link dev.dateline.channel.slack.event.Heard}.
 */
@NullMarked
package dev.dateline.channel.slack.event;

import org.jspecify.annotations.NullMarked;
