package dev.dateline.channel.webhook.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.channel.webhook.adapter.Incoming;
import dev.dateline.channel.webhook.adapter.WebhookRefusedException;
import dev.dateline.channel.webhook.adapter.WebhookRequest;
import dev.dateline.delivery.link.PublicLinks;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RocketChatTest {
    private static final String TOKEN = "ir7hozblv4";

    private final RocketChat service = new RocketChat(new PublicLinks(Optional.empty()));

    @Test
    void asksWhatStandsBehindTheTriggerWordAndAnswersInItsThread() throws Exception {
        assertThat(read(message().put("trigger_word", "dateline")))
                .isEqualTo(new Incoming.Asked(
                        "when did it open?",
                        "QSGJ9YqFkXuinmHAt",
                        java.util.Set.of("message:QSGJ9YqFkXuinmHAt"),
                        Map.of("tmid", "QSGJ9YqFkXuinmHAt")));
        assertThat(((Incoming.Asked) read(message().put("tmid", "root"))).extra())
                .containsEntry("tmid", "root");
    }

    @Test
    void neverAnswersABotNorAnEditedMessage() throws Exception {
        assertThat(read(message().put("bot", new JsonObject().put("i", "integration"))))
                .isInstanceOf(Incoming.Other.class);
        assertThat(read(message().put("bot", true))).isInstanceOf(Incoming.Other.class);
        assertThat(read(message().put("isEdited", true))).isInstanceOf(Incoming.Other.class);
    }

    @Test
    void refusesAnotherToken() {
        assertThatThrownBy(() -> read(message().put("token", "other")))
                .isInstanceOf(WebhookRefusedException.class)
                .hasMessageNotContaining("other");
    }

    private Incoming read(JsonObject body) throws WebhookRefusedException {
        return service.read(
                new WebhookRequest(Map.of(), body.encode().getBytes(StandardCharsets.UTF_8)), List.of("older", TOKEN));
    }

    private static JsonObject message() {
        return new JsonObject()
                .put("token", TOKEN)
                .put("bot", false)
                .put("channel_id", "ZpMw6XxSuZdpupcDa")
                .put("channel_name", "newsroom")
                .put("message_id", "QSGJ9YqFkXuinmHAt")
                .put("timestamp", "2026-03-18T03:37:15.725Z")
                .put("user_id", "zk8ei6fZYTxnNdbWg")
                .put("user_name", "reader")
                .put("text", "dateline when did it open?")
                .put("siteUrl", "https://chat.example/");
    }
}
