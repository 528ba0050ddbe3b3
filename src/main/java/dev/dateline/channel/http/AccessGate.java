package dev.dateline.channel.http;

import dev.dateline.access.Access;
import dev.dateline.access.AccessConfig;
import dev.dateline.access.Caller;
import dev.dateline.access.Scope;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Lets through who may use an address, before anything of the request is read. */
@ApplicationScoped
public class AccessGate {
    /** Where a {@link Caller} is found in an exchange, by filters that run later. */
    public static final String CALLER = "dateline.caller";

    /** Filters of a higher priority run earlier: after a browser was told which pages may read the refusal. */
    private static final int PRIORITY = 200;

    private static final Logger LOG = Logger.getLogger(AccessGate.class);
    private static final String BEARER = "Bearer ";
    private static final String KEY_HEADER = "X-API-Key";

    private final Access access;
    private final AccessConfig config;
    private final String root;
    private final MeterRegistry meters;

    AccessGate(
            Access access,
            AccessConfig config,
            @ConfigProperty(name = "quarkus.http.root-path") String root,
            MeterRegistry meters) {
        this.access = access;
        this.config = config;
        this.root = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
        this.meters = meters;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext exchange) {
        if (access.isOpen()) {
            exchange.next();
            return;
        }
        Set<Scope> needed = needed(exchange.normalizedPath());
        String secret = secret(exchange.request());
        String origin = Optional.ofNullable(exchange.request().getHeader(HttpHeaderNames.ORIGIN))
                .orElse("");
        Optional<Caller> caller = secret.isEmpty() ? Optional.empty() : access.of(secret, origin);
        caller.ifPresent(known -> exchange.put(CALLER, known));
        if (needed.isEmpty()
                || caller.filter(known -> known.scopes().containsAll(needed)).isPresent()) {
            exchange.next();
        } else if (caller.isPresent()) {
            refuse(
                    exchange,
                    new Problem(
                            403,
                            "Forbidden",
                            "This key may not do that: ask whoever runs this service for one with another scope."));
        } else {
            exchange.response().putHeader(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer");
            refuse(
                    exchange,
                    new Problem(
                            401,
                            "Unauthorized",
                            "Send a key that holds, as the header Authorization: Bearer KEY. Whoever runs this service makes"
                                    + " one with: dateline key make NAME"));
        }
    }

    private Set<Scope> needed(String path) {
        String own = path.startsWith(root + "/") ? path.substring(root.length()) : path;
        if (config.openArticles() && own.startsWith("/articles/")) {
            return Set.of();
        }
        return AccessRules.of(own).orElse(EnumSet.allOf(Scope.class));
    }

    private static String secret(HttpServerRequest request) {
        String authorization = request.getHeader(HttpHeaderNames.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return authorization.substring(BEARER.length()).strip();
        }
        return Optional.ofNullable(request.getHeader(KEY_HEADER)).orElse("").strip();
    }

    private void refuse(RoutingContext exchange, Problem problem) {
        LOG.debugf("Refused with %d: no leave for this address", problem.status());
        meters.counter("dateline.access.refused", "status", Integer.toString(problem.status()))
                .increment();
        problem.endConnection(exchange);
    }
}
