/**
 * Discord, which signs its requests and is sent the answer later.
 *
 * <p>Start with {@code Discord}, the {@link dev.dateline.channel.webhook.adapter.WebhookAdapter}; {@code DiscordSignature}
 * proves a request, {@code DiscordSender} puts the answer into the message that waits for it.
 */
@NullMarked
package dev.dateline.channel.webhook.discord;

import org.jspecify.annotations.NullMarked;
