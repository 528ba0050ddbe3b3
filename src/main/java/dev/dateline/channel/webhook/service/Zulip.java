package dev.dateline.channel.webhook.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.channel.webhook.adapter.Incoming;
import dev.dateline.channel.webhook.adapter.Incoming.Asked;
import dev.dateline.channel.webhook.adapter.Incoming.Other;
import dev.dateline.channel.webhook.adapter.Tokens;
import dev.dateline.channel.webhook.adapter.WebhookAdapter;
import dev.dateline.channel.webhook.adapter.WebhookRefusedException;
import dev.dateline.channel.webhook.adapter.WebhookRequest;
import dev.dateline.channel.webhook.markdown.Dialect;
import dev.dateline.delivery.link.PublicLinks;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Zulip: an outgoing webhook bot in Zulip's own format (zulip.com/api/outgoing-webhook-payload), asked by a mention or a
 * direct message and proven by its token.
 */
@Singleton
final class Zulip extends PostedMarkdown {
    /** A message has 10,000. */
    private static final int LONGEST = 9_900;

    Zulip(PublicLinks links) {
        super(Dialect.ZULIP, links, "content", LONGEST);
    }

    @Override
    public String name() {
        return "zulip";
    }

    /** Of ten seconds. */
    @Override
    public Duration patience() {
        return Duration.ofSeconds(8);
    }

    @Override
    public Incoming read(WebhookRequest request, List<String> secrets) throws WebhookRefusedException {
        JsonNode json = request.json();
        Tokens.check(json.path("token").asText(""), secrets);
        JsonNode message = json.path("message");
        String id = message.path("id").asText("");
        if (id.isEmpty()) {
            throw WebhookRefusedException.unreadable("a message in Zulip's own format");
        }
        String bot = json.path("bot_email").asText("");
        if (message.path("sender_email").asText("").equals(bot)) {
            return new Other(nothing());
        }
        String place = message.path("recipient_id").asText("") + "/"
                + message.path("subject").asText("");
        return new Asked(
                question(
                        message.path("content").asText(""),
                        json.path("bot_full_name").asText("")),
                place,
                Set.of(bot + "/message:" + id),
                Map.of());
    }

    /** What was said, without the bot's name before or after it. */
    private static String question(String content, String bot) {
        return content.replaceAll("@_?\\*\\*" + Pattern.quote(bot) + "(\\|\\d+)?\\*\\*", " ")
                .strip();
    }

    @Override
    public ObjectNode nothing() {
        return WebhookAdapter.object().put("response_not_required", true);
    }
}
