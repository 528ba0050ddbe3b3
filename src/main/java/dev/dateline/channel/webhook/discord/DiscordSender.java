package dev.dateline.channel.webhook.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.channel.webhook.adapter.WebhookRefusedException;
import dev.dateline.delivery.retry.Backoff;
import dev.dateline.delivery.retry.BusyException;
import dev.dateline.delivery.retry.Retrier;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Puts an answer into the message that waits for it. Doing so twice does no harm. */
final class DiscordSender {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;
    private static final int REFUSALS = 400;

    private final URI api;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    /** A token is good for 15 minutes. */
    private final Retrier retrier = new Retrier(Backoff.upTo(Duration.ofMinutes(14)));

    DiscordSender(URI api) {
        this.api = api;
    }

    void send(String application, String token, JsonNode message) throws WebhookRefusedException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(api + "/webhooks/" + application + "/" + token + "/messages/@original"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("User-Agent", "DiscordBot (https://dateline.example, 0.1)")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(message.toString()))
                .build();
        int status = retrier.<Integer, WebhookRefusedException>call(ignored -> status(request));
        if (status >= REFUSALS) {
            throw new WebhookRefusedException(
                    status, "Discord refused the answer with HTTP " + status + ": was it more than 15 minutes late?");
        }
    }

    private int status(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<Void> response = http.send(request, HttpResponse.BodyHandlers.discarding());
            if (response.statusCode() == TOO_MANY_REQUESTS) {
                throw new BusyException("Discord did not take an answer: too many calls", retryAfter(response));
            }
            if (response.statusCode() >= SERVER_ERRORS) {
                throw new BusyException("Discord did not take an answer: HTTP " + response.statusCode(), Duration.ZERO);
            }
            return response.statusCode();
        } catch (IOException e) {
            // The address holds a token: only what kind of failure it is may be told.
            throw new BusyException("Discord cannot be reached: " + e.getClass().getSimpleName(), Duration.ZERO);
        }
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        String seconds = response.headers().firstValue("Retry-After").orElse("1");
        try {
            return Duration.ofMillis(Math.max(1, Math.round(Double.parseDouble(seconds) * 1_000)));
        } catch (NumberFormatException e) {
            return Duration.ofSeconds(1);
        }
    }
}
