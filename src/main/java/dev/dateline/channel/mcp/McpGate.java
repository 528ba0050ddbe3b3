package dev.dateline.channel.mcp;

import dev.dateline.delivery.link.PublicConfig;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkiverse.mcp.server.runtime.ConnectionManager;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets to MCP whom it is for: programs, which send no origin, and pages of the origins that may (MCP specification, Transports,
 * "Security Warning": a page elsewhere could otherwise speak to a server on the reader's own machine); and so many sessions.
 */
@ApplicationScoped
class McpGate {
    /** Filters of a higher priority run earlier: before a body is read. */
    private static final int PRIORITY = 50;

    private static final Logger LOG = Logger.getLogger(McpGate.class);
    private static final String SESSION = "Mcp-Session-Id";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String path;
    private final Set<String> origins = new HashSet<>();
    private final int mostSessions;
    private final ConnectionManager sessions;

    McpGate(
            McpConfig config,
            PublicConfig published,
            ConnectionManager sessions,
            @ConfigProperty(name = "quarkus.http.root-path") String root) {
        this.path = (root.endsWith("/") ? root : root + "/") + "mcp";
        this.origins.addAll(config.allowedOrigins().orElse(List.of()));
        published.url().flatMap(McpGate::origin).ifPresent(origins::add);
        this.mostSessions = config.mostSessions();
        this.sessions = sessions;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String asked = exchange.normalizedPath();
        if (!asked.equals(path) && !asked.startsWith(path + "/")) {
            exchange.next();
            return;
        }
        String origin = request.getHeader(HttpHeaderNames.ORIGIN);
        if (origin != null && !allows(origin)) {
            refuse(
                    exchange,
                    403,
                    "Pages of this origin may not speak MCP here: whoever runs this service may name it in"
                            + " dateline.mcp.allowed-origins.");
        } else if (opensSession(request, asked) && count() >= mostSessions) {
            refuse(exchange, 503, "As many sessions as may be are open. Try again in a minute.");
        } else {
            exchange.next();
        }
    }

    private boolean opensSession(HttpServerRequest request, String asked) {
        boolean message = request.method().equals(HttpMethod.POST) && request.getHeader(SESSION) == null;
        boolean events = request.method().equals(HttpMethod.GET) && asked.equals(path + "/sse");
        return (message && asked.equals(path)) || events;
    }

    private long count() {
        return StreamSupport.stream(sessions.spliterator(), false).count();
    }

    private boolean allows(String origin) {
        if (origins.contains(origin)) {
            return true;
        }
        try {
            URI given = URI.create(origin);
            return given.getHost() != null
                    && THIS_MACHINE.contains(given.getHost())
                    && origin(given).filter(origin::equals).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Scheme, host and port, as a browser sends them; empty where there is no host. */
    private static Optional<String> origin(URI address) {
        return Optional.ofNullable(address.getHost())
                .map(host ->
                        address.getScheme() + "://" + host + (address.getPort() < 0 ? "" : ":" + address.getPort()));
    }

    private static void refuse(RoutingContext exchange, int status, String detail) {
        LOG.debugf("Refused with %d: no leave to speak MCP", status);
        exchange.response()
                .setStatusCode(status)
                .putHeader(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaderNames.CONNECTION, "close")
                .end(new JsonObject()
                        .put("status", status)
                        .put("detail", detail)
                        .encode());
    }
}
