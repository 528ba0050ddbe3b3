package dev.dateline.channel.webhook.service;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.channel.webhook.adapter.Incoming;
import dev.dateline.channel.webhook.adapter.Incoming.Asked;
import dev.dateline.channel.webhook.adapter.Incoming.Other;
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

/** Rocket.Chat: an outgoing webhook for "Message Sent" (docs.rocket.chat, "Integrations"), proven by its token. */
@Singleton
final class RocketChat extends PostedMarkdown {
    /** {@code Message_MaxAllowedSize} is 5,000 without being set. */
    private static final int LONGEST = 4_900;

    RocketChat(PublicLinks links) {
        super(Dialect.ROCKET_CHAT, links, "text", LONGEST);
    }

    @Override
    public String name() {
        return "rocketchat";
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(15);
    }

    @Override
    public Incoming read(WebhookRequest request, List<String> secrets) throws WebhookRefusedException {
        JsonNode json = request.json();
        Tokens.check(json.path("token").asText(""), secrets);
        if (isOfBot(json.path("bot")) || json.path("isEdited").asBoolean(false)) {
            return new Other(nothing());
        }
        String message = json.path("message_id").asText("");
        if (message.isEmpty()) {
            throw WebhookRefusedException.unreadable("a sent message");
        }
        String thread = json.path("tmid").asText(message);
        String text = json.path("text").asText("").strip();
        String trigger = json.path("trigger_word").asText("");
        return new Asked(withoutTrigger(text, trigger), thread, Set.of("message:" + message), Map.of("tmid", thread));
    }

    /** False for a person; for a message that a webhook posted, ours too, an object that names it. */
    private static boolean isOfBot(JsonNode bot) {
        return bot.isObject() || bot.asBoolean(false);
    }
}
