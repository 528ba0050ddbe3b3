/**
 * What every chat service with a webhook has in common.
 *
 * <p>A {@link dev.dateline.channel.webhook.adapter.WebhookAdapter} proves a
 * {@link dev.dateline.channel.webhook.adapter.WebhookRequest}, reads an
 * {@link dev.dateline.channel.webhook.adapter.Incoming} out of it, and renders the reply as its service shows it.
 *
 * <p>Start with {@link dev.dateline.channel.webhook.adapter.WebhookAdapter}.
 */
@NullMarked
package dev.dateline.channel.webhook.adapter;

import org.jspecify.annotations.NullMarked;
