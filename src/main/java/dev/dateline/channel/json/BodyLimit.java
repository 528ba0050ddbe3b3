package dev.dateline.channel.json;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells a client that its body is too large. Quarkus enforces the limit, {@code quarkus.http.limits.max-body-size}, with
 * an empty answer; this one comes first where the length is announced.
 */
@ApplicationScoped
class BodyLimit {
    /** Filters of a higher priority run earlier; Quarkus checks at 2. */
    private static final int PRIORITY = 10;

    private static final int TOO_LARGE = 413;

    private final long bytes;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.bytes = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext exchange) {
        if (announced(exchange) <= bytes) {
            exchange.next();
            return;
        }
        // The body is not read, so that the connection cannot go on.
        exchange.response()
                .setStatusCode(TOO_LARGE)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem(exchange).encode());
    }

    private static long announced(RoutingContext exchange) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0; // left to the server, which refuses it
        }
    }

    private JsonObject problem(RoutingContext exchange) {
        return new JsonObject()
                .put("status", TOO_LARGE)
                .put("title", "Request Entity Too Large")
                .put("detail", "Send at most " + bytes + " bytes: ask for one thing at a time.")
                .put("instance", exchange.request().path());
    }
}
