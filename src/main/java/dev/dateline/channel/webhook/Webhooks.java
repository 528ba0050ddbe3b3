package dev.dateline.channel.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.dateline.channel.webhook.adapter.Incoming.Asked;
import dev.dateline.channel.webhook.adapter.Incoming.AskedForLater;
import dev.dateline.channel.webhook.adapter.Incoming.Other;
import dev.dateline.channel.webhook.adapter.WebhookAdapter;
import dev.dateline.channel.webhook.adapter.WebhookRefusedException;
import dev.dateline.channel.webhook.adapter.WebhookRequest;
import dev.dateline.delivery.Delivery;
import dev.dateline.delivery.Inbox;
import dev.dateline.delivery.Receipt;
import dev.dateline.delivery.Seldom;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Takes the requests of chat services in, and answers them. Safe for use by many threads. */
@Singleton
final class Webhooks {
    private static final Logger LOG = Logger.getLogger(Webhooks.class);

    static final String TOO_BUSY = "More questions came than I can answer just now. Please ask again in a minute.";
    static final String TOO_SLOW = "This takes longer than I may let you wait here. Please ask again in a minute.";

    /** A service whose first request got no answer in time asks again within minutes, and then gets that answer. */
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private static final int MOST_REMEMBERED = 1_000;

    private final WebhookServices services;
    private final WebhookAnswerer answerer;
    private final LaterAnswers later;
    private final Inbox inbox;

    /** By the names of services, of which there are few. */
    private final Map<String, Seldom> refusals = new ConcurrentHashMap<>();

    private final Cache<Set<String>, CompletableFuture<JsonNode>> answers = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();

    Webhooks(WebhookServices services, WebhookAnswerer answerer, LaterAnswers later, Inbox inbox) {
        this.services = services;
        this.answerer = answerer;
        this.later = later;
        this.inbox = inbox;
    }

    /**
     * The response to a request.
     *
     * @param name the service, as its address names it
     * @throws InterruptedException if the service ends meanwhile
     */
    WebhookResponse receive(String name, WebhookRequest request) throws InterruptedException {
        if (!services.isOn(name)) {
            LOG.debug("Refused with 404: this webhook is not on");
            return WebhookResponse.problem(404, "Not Found", services.howToSwitchOn(name));
        }
        WebhookAdapter service = services.named(name);
        try {
            return switch (service.read(request, services.secrets(name))) {
                case Other other -> WebhookResponse.ok(other.response());
                case Asked asked -> WebhookResponse.ok(answer(service, asked));
                case AskedForLater question -> acknowledge(service, question);
            };
        } catch (WebhookRefusedException e) {
            LOG.logf(
                    refusals.computeIfAbsent(name, ignored -> new Seldom()).now()
                            ? Logger.Level.WARN
                            : Logger.Level.DEBUG,
                    "A request to /webhooks/%s was refused: %s",
                    name,
                    e.detail());
            return WebhookResponse.problem(e.status(), e.status() == 401 ? "Unauthorized" : "Bad Request", e.detail());
        }
    }

    private JsonNode answer(WebhookAdapter service, Asked asked) throws InterruptedException {
        Set<String> keys = keys(service, asked);
        CompletableFuture<JsonNode> fresh = new CompletableFuture<>();
        CompletableFuture<JsonNode> before = answers.asMap().putIfAbsent(keys, fresh);
        if (before != null) {
            return await(service, asked, before);
        }
        Receipt receipt = inbox.receive(
                Delivery.of(LaterAnswers.CHANNEL, "", ""),
                keys,
                delivery -> fresh.complete(asked.complete(answerer.answer(service, asked))),
                delivery -> fresh.complete(asked.complete(service.say(TOO_BUSY))));
        return switch (receipt) {
            case ACCEPTED, DECLINED -> await(service, asked, fresh);
            case DUPLICATE -> forget(keys, service.nothing());
            case OVERLOADED -> forget(keys, asked.complete(service.say(TOO_BUSY)));
        };
    }

    private JsonNode await(WebhookAdapter service, Asked asked, CompletableFuture<JsonNode> answer)
            throws InterruptedException {
        try {
            return answer.get(service.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return asked.complete(service.say(TOO_SLOW));
        } catch (ExecutionException e) {
            throw new IllegalStateException("answers are never failures", e);
        }
    }

    private JsonNode forget(Set<String> keys, JsonNode response) {
        answers.invalidate(keys);
        return response;
    }

    private WebhookResponse acknowledge(WebhookAdapter service, AskedForLater question) {
        Receipt receipt = inbox.receive(
                later.delivery(service, question), keys(service, question.question()), later::answer, later::decline);
        return switch (receipt) {
            case ACCEPTED, DUPLICATE, DECLINED -> WebhookResponse.ok(question.acknowledgement());
            case OVERLOADED -> WebhookResponse.problem(503, "Service Unavailable", TOO_BUSY);
        };
    }

    private static Set<String> keys(WebhookAdapter service, Asked asked) {
        return asked.keys().stream().map(key -> service.name() + ":" + key).collect(Collectors.toSet());
    }
}
