package dev.dateline.channel.slack;

import dev.dateline.channel.slack.SlackEndpoint.Acknowledgement;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code POST /slack/events}: events, commands and clicks, all at one address. */
@ApplicationScoped
class SlackRoute {
    static final String PATH = "/slack/events";

    private static final String OFF = "Slack is not set up here: set dateline.slack.signing-secret and"
            + " dateline.slack.bot-token. docs/slack.md tells where to find them.";

    private final SlackChannel channel;

    SlackRoute(SlackChannel channel) {
        this.channel = channel;
    }

    void register(@Observes Router router) {
        router.post(PATH).handler(BodyHandler.create(false)).handler(this::receive);
    }

    /** On a virtual thread, since taking a delivery in waits for the disk. */
    private void receive(RoutingContext exchange) {
        Map<String, List<String>> headers = headers(exchange.request().headers());
        byte[] body = exchange.body().buffer() == null
                ? new byte[0]
                : exchange.body().buffer().getBytes();
        Thread.ofVirtual().name("slack-request").start(() -> {
            try {
                Acknowledgement acknowledgement = channel.endpoint()
                        .map(slack -> slack.handle(headers, body))
                        .orElseGet(() -> Acknowledgement.of(404, OFF));
                exchange.vertx().runOnContext(ignored -> respond(exchange, acknowledgement));
            } catch (RuntimeException e) {
                exchange.fail(e);
            }
        });
    }

    private static void respond(RoutingContext exchange, Acknowledgement acknowledgement) {
        if (!exchange.response().ended()) {
            exchange.response()
                    .setStatusCode(acknowledgement.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, acknowledgement.contentType())
                    .end(acknowledgement.body());
        }
    }

    private static Map<String, List<String>> headers(MultiMap headers) {
        Map<String, List<String>> byName = new HashMap<>();
        headers.names().forEach(name -> byName.put(name, headers.getAll(name)));
        return byName;
    }
}
