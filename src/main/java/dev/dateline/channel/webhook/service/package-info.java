/**
 * Chat services that read the answer from the response to their webhook: Mattermost, Rocket.Chat, Zulip, Microsoft Teams.
 *
 * <p>Each is one {@link dev.dateline.channel.webhook.adapter.WebhookAdapter}; {@code Zulip} is a short one to learn from.
 */
@NullMarked
package dev.dateline.channel.webhook.service;

import org.jspecify.annotations.NullMarked;
