package dev.dateline.channel.http.limit;

import dev.dateline.access.Caller;
import dev.dateline.channel.http.AccessGate;
import dev.dateline.channel.http.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Refuses requests that cost something, of an asker who made too many lately. Chats have limits of their own
 * ({@code dateline.delivery}); what comes from this machine itself is not counted.
 */
@ApplicationScoped
class RateGate {
    /** Filters of a higher priority run earlier: after it is known who asks, before anything is read. */
    private static final int PRIORITY = 190;

    private static final Logger LOG = Logger.getLogger(RateGate.class);

    private final LimitConfig config;
    private final Buckets buckets;
    private final MeterRegistry meters;
    private final AskerAddress addresses;
    private final Pattern costly;

    RateGate(
            LimitConfig config,
            Buckets buckets,
            @ConfigProperty(name = "quarkus.http.root-path") String root,
            MeterRegistry meters) {
        this.config = config;
        this.buckets = buckets;
        this.meters = meters;
        this.addresses = new AskerAddress(config.trustedProxies().orElse(List.of()));
        this.costly = Pattern.compile(
                Pattern.quote(root.endsWith("/") ? root : root + "/") + "(api|v1|mcp|articles)(/.*)?", Pattern.DOTALL);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext exchange) {
        if (!costly.matcher(exchange.normalizedPath()).matches()) {
            exchange.next();
            return;
        }
        Optional<Caller> key =
                Optional.<Caller>ofNullable(exchange.get(AccessGate.CALLER)).filter(Caller::hasKey);
        Duration wait = key.map(caller -> take(caller.name(), config.perKey())).orElseGet(() -> byAddress(exchange));
        if (wait.isZero()) {
            exchange.next();
            return;
        }
        meters.counter("dateline.limits.refused", "by", key.isPresent() ? "key" : "address")
                .increment();
        LOG.debugf("Refused with 429: too many requests of one %s", key.isPresent() ? "key" : "address");
        long seconds = wait.toSeconds() + 1;
        exchange.response().putHeader(HttpHeaderNames.RETRY_AFTER, Long.toString(seconds));
        new Problem(429, "Too Many Requests", "Too many requests came from you lately. Ask again in " + seconds + " s.")
                .endConnection(exchange);
    }

    private Duration byAddress(RoutingContext exchange) {
        String connected = Optional.ofNullable(
                        exchange.request().remoteAddress().hostAddress())
                .orElse("");
        String address = addresses.of(connected, exchange.request().headers().getAll("X-Forwarded-For"));
        return isThisMachine(address) ? Duration.ZERO : take(AskerAddress.network(address), config.perAddress());
    }

    private Duration take(String name, int perMinute) {
        return perMinute == 0 ? Duration.ZERO : buckets.take(name, perMinute);
    }

    private static boolean isThisMachine(String address) {
        return address.isEmpty()
                || address.startsWith("127.")
                || address.equals("0:0:0:0:0:0:0:1")
                || address.equals("::1");
    }
}
