package dev.dateline;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives each request an id, its client's own or a new one, for every line of the log and for the answer's header. */
@ApplicationScoped
class RequestIds {
    /** Filters of a higher priority run earlier; this one before all others of ours. */
    private static final int PRIORITY = 100;

    private static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";

    /** What may stand in a line of a log. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    void register(@Observes Filters filters) {
        filters.register(RequestIds::identify, PRIORITY);
    }

    private static void identify(RoutingContext exchange) {
        String id = Optional.ofNullable(exchange.request().getHeader(HEADER))
                .filter(given -> HARMLESS.matcher(given).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        exchange.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        exchange.next();
    }
}
