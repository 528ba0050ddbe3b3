package dev.dateline.channel.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.channel.webhook.adapter.Incoming.Asked;
import dev.dateline.channel.webhook.adapter.Incoming.AskedForLater;
import dev.dateline.channel.webhook.adapter.WebhookAdapter;
import dev.dateline.channel.webhook.adapter.WebhookRefusedException;
import dev.dateline.delivery.Delivery;
import dev.dateline.delivery.Inbox;
import dev.dateline.delivery.ServiceStarted;
import dev.dateline.delivery.retry.BusyException;
import dev.dateline.state.StateUnavailableException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** Answers what was acknowledged, and what was acknowledged before the service ended. */
@Singleton
final class LaterAnswers {
    static final String CHANNEL = "webhook";

    private static final Logger LOG = Logger.getLogger(LaterAnswers.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebhookServices services;
    private final WebhookAnswerer answerer;
    private final Inbox inbox;

    LaterAnswers(WebhookServices services, WebhookAnswerer answerer, Inbox inbox) {
        this.services = services;
        this.answerer = answerer;
        this.inbox = inbox;
    }

    /** A question with all that answering it later takes. */
    Delivery delivery(WebhookAdapter service, AskedForLater later) {
        ObjectNode payload = WebhookAdapter.object()
                .put("service", service.name())
                .put("text", later.question().text())
                .put("conversation", later.question().conversation());
        payload.set("address", later.address());
        return Delivery.of(CHANNEL, "", payload.toString());
    }

    void answer(Delivery delivery) throws JsonProcessingException, InterruptedException {
        JsonNode payload = JSON.readTree(delivery.payload());
        WebhookAdapter service = services.named(payload.path("service").asText());
        Asked asked = new Asked(
                payload.path("text").asText(), payload.path("conversation").asText(), Set.of(), Map.of());
        send(service, payload, answerer.answer(service, asked));
    }

    void decline(Delivery delivery) throws JsonProcessingException, InterruptedException {
        JsonNode payload = JSON.readTree(delivery.payload());
        WebhookAdapter service = services.named(payload.path("service").asText());
        send(service, payload, service.say(Webhooks.TOO_BUSY));
    }

    private static void send(WebhookAdapter service, JsonNode payload, JsonNode answer) throws InterruptedException {
        try {
            service.send(payload.path("address"), answer);
        } catch (WebhookRefusedException | BusyException e) {
            LOG.errorf("A question from %s stays without its answer: %s", service.name(), e.getMessage());
        }
    }

    /** Takes up what was under way when the service ended, as far as somebody still waits for it. */
    void resume(@Observes ServiceStarted event) {
        services.unknown().forEach(name -> LOG.warnf("dateline.webhooks.%s: %s", name, services.howToSwitchOn(name)));
        if (services.on().isEmpty()) {
            return;
        }
        try {
            inbox.resume(CHANNEL, this::answerAgain);
        } catch (StateUnavailableException e) {
            LOG.errorf("Questions of before the start cannot be taken up: %s", e.getMessage());
        }
    }

    private void answerAgain(Delivery delivery) throws JsonProcessingException, InterruptedException {
        if (delivery.payload().isEmpty()) {
            LOG.warnf(
                    "A question of before the start was not answered: its chat service waited for a response (delivery"
                            + " %s).",
                    delivery.id());
            return;
        }
        answer(delivery);
    }
}
