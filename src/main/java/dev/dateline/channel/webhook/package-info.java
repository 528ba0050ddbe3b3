/**
 * Chat services that post to a webhook and read the answer from its response: Mattermost, Rocket.Chat, Zulip, Microsoft
 * Teams, Discord.
 *
 * <p>A request to {@code /webhooks/{name}} goes to the {@code WebhookAdapter} of that name, which proves it, reads the
 * question out of it and renders the reply. A new service is one more such class. All of them are off until they have a
 * secret.
 *
 * <p>Start with {@code Webhooks}.
 */
@NullMarked
package dev.dateline.channel.webhook;

import org.jspecify.annotations.NullMarked;
