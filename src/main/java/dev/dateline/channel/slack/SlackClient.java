package dev.dateline.channel.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import dev.dateline.delivery.retry.Backoff;
import dev.dateline.delivery.retry.Retrier;
import java.net.URI;
import java.time.Duration;

/** The SDK's client, so set that it logs no secret and repeats no call by itself. */
final class SlackClient {
    private static final int TIMEOUT_MILLIS = 20_000;

    /** The address that comes with a command is good for half an hour, and so is a reader's patience. */
    static final Retrier PATIENT = new Retrier(Backoff.upTo(Duration.ofMinutes(25)));

    private SlackClient() {}

    static Slack of(URI apiUrl) {
        SlackConfig config = new SlackConfig();
        String url = apiUrl.toString();
        config.setMethodsEndpointUrlPrefix(url.endsWith("/") ? url : url + "/");
        config.setStatsEnabled(false);
        config.setHttpClientCallTimeoutMillis(TIMEOUT_MILLIS);
        // The listeners that are there by default log whole requests, with what is secret in them.
        config.getHttpClientResponseHandlers().clear();
        // By itself the client would post a message again whose answer got lost, without looking for it.
        return Slack.getInstance(
                config,
                new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config)
                        .newBuilder()
                        .retryOnConnectionFailure(false)
                        .build()));
    }
}
