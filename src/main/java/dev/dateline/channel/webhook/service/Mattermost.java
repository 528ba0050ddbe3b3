package dev.dateline.channel.webhook.service;

import dev.dateline.channel.webhook.adapter.Incoming;
import dev.dateline.channel.webhook.adapter.Incoming.Asked;
import dev.dateline.channel.webhook.adapter.Tokens;
import dev.dateline.channel.webhook.adapter.WebhookRefusedException;
import dev.dateline.channel.webhook.adapter.WebhookRequest;
import dev.dateline.channel.webhook.markdown.Dialect;
import dev.dateline.delivery.link.PublicLinks;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mattermost: outgoing webhooks and slash commands (developers.mattermost.com/integrate). Each has a token of its own, sent in
 * the body; a form or JSON, as is set there.
 */
@Singleton
final class Mattermost extends PostedMarkdown {
    /** A post has 16,383 characters; what is escaped for it counts double at the worst. */
    private static final int LONGEST = 15_000;

    Mattermost(PublicLinks links) {
        super(Dialect.COMMON, links, "text", LONGEST);
    }

    @Override
    public String name() {
        return "mattermost";
    }

    /** Of the 30 seconds that {@code OutgoingIntegrationRequestsTimeout} is without being set. */
    @Override
    public Duration patience() {
        return Duration.ofSeconds(25);
    }

    @Override
    public Incoming read(WebhookRequest request, List<String> secrets) throws WebhookRefusedException {
        Map<String, String> fields = request.fields();
        Tokens.check(fields.getOrDefault("token", ""), secrets);
        String conversation = fields.getOrDefault("channel_id", "") + "/" + fields.getOrDefault("user_id", "");
        String text = fields.getOrDefault("text", "").strip();
        if (fields.containsKey("command")) {
            String key = "command:" + fields.getOrDefault("trigger_id", "");
            return new Asked(text, conversation, Set.of(key), Map.of("response_type", "in_channel"));
        }
        String post = fields.getOrDefault("post_id", "");
        if (post.isEmpty()) {
            throw WebhookRefusedException.unreadable("an outgoing webhook or a slash command");
        }
        String trigger = fields.getOrDefault("trigger_word", "");
        return new Asked(
                withoutTrigger(text, trigger),
                conversation,
                Set.of("post:" + post),
                Map.of("response_type", "comment"));
    }
}
