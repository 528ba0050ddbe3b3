package dev.dateline.channel.widget;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets pages of the allowed origins, and of no others, read what the widget fetches (Fetch standard, "CORS protocol").
 * A page of another origin gets the answer without the permission, and its browser keeps it from it.
 */
@ApplicationScoped
class CrossOrigin {
    /** Filters of a higher priority run earlier: before anything that may refuse, whose reason the widget is to read. */
    private static final int PRIORITY = 300;

    private static final int SECONDS_TO_REMEMBER = 7_200;

    private final AllowedOrigins origins;
    private final Pattern shared;
    private final CorsHandler permission = CorsHandler.create()
            .addOriginWithRegex("https?://.+")
            .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.POST))
            .allowedHeader(HttpHeaders.CONTENT_TYPE.toString())
            .allowedHeader(HttpHeaders.AUTHORIZATION.toString())
            .exposedHeader(HttpHeaders.RETRY_AFTER.toString())
            .maxAgeSeconds(SECONDS_TO_REMEMBER);

    CrossOrigin(WidgetConfig config, @ConfigProperty(name = "quarkus.http.root-path") String root) {
        this.origins = new AllowedOrigins(config.allowedOrigins().orElse(List.of()));
        this.shared = Pattern.compile(Pattern.quote(root.endsWith("/") ? root : root + "/")
                + "(widget\\.js|widget/.+|api/(ask|ask/stream|feedback|opening|visit)|articles/.+\\.json)");
    }

    void register(@Observes Filters filters) {
        filters.register(this::permit, PRIORITY);
    }

    private void permit(RoutingContext exchange) {
        if (!shared.matcher(exchange.request().path()).matches()) {
            exchange.next();
            return;
        }
        String origin = exchange.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && origins.allow(origin)) {
            permission.handle(exchange);
            return;
        }
        // A cache must not give one page what another was allowed.
        exchange.response().headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        exchange.next();
    }
}
