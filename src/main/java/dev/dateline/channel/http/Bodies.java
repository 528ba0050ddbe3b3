package dev.dateline.channel.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads every body before anybody looks at the request: whole, up to {@code quarkus.http.limits.max-body-size} whether its
 * length was announced or not, and within its time. It is read as it arrives, on the event loop: whoever sends a byte now and
 * then holds a connection, but no thread that answers others. Needs HTTP/1.1: of a request of HTTP/2 that was read, Quarkus
 * REST takes no notice.
 */
@ApplicationScoped
class Bodies {
    private static final Logger LOG = Logger.getLogger(Bodies.class);

    /** Filters of a higher priority run earlier; Quarkus looks at lengths at 2. */
    private static final int PRIORITY = 10;

    private final long bytes;
    private final HttpLimits limits;

    Bodies(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, HttpLimits limits) {
        this.bytes = most.asLongValue();
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, PRIORITY);
    }

    private void read(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.authority() == null) {
            LOG.debug("Refused with 400: no host");
            new Problem(400, "Bad Request", "Send a header Host with a host in it, as HTTP/1.1 asks.")
                    .endConnection(exchange);
        } else if (announced(request) > bytes) {
            LOG.debug("Refused with 413: a body too large was announced");
            tooLarge().endConnection(exchange);
        } else if (mayHaveBody(request)) {
            new Reading(exchange).begin();
        } else {
            exchange.next();
        }
    }

    private static boolean mayHaveBody(HttpServerRequest request) {
        return !request.isEnded()
                && (request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || announced(request) > 0);
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0; // left to the server, which refuses it
        }
    }

    private Problem tooLarge() {
        return new Problem(
                413, "Request Entity Too Large", "Send at most " + bytes + " bytes: ask for one thing at a time.");
    }

    private Problem tooSlow() {
        return new Problem(
                408,
                "Request Timeout",
                "The body did not arrive within " + limits.bodyTimeout().toSeconds() + " seconds. Send it again.");
    }

    /** One body as it arrives; all of it on the event loop of its connection. */
    private final class Reading {
        private final RoutingContext exchange;
        private final Buffer body = Buffer.buffer();
        private final long timer;
        private boolean over;

        private Reading(RoutingContext exchange) {
            this.exchange = exchange;
            this.timer = exchange.vertx().setTimer(limits.bodyTimeout().toMillis(), late -> refuse(tooSlow()));
        }

        private void begin() {
            HttpServerRequest request = exchange.request();
            request.pause(); // a request that is there already would end before its end is listened for
            request.exceptionHandler(this::hungUp);
            request.handler(this::take);
            request.endHandler(end -> arrived());
            if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
                exchange.response().writeContinue();
            }
            request.resume();
        }

        private void take(Buffer piece) {
            if (over) {
                return;
            }
            if (body.length() + piece.length() > bytes) {
                refuse(tooLarge());
                return;
            }
            body.appendBuffer(piece);
        }

        private void arrived() {
            if (ends()) {
                // As Vert.x's own handler of bodies leaves them, which then has nothing more to do.
                RoutingContextInternal context = (RoutingContextInternal) exchange;
                context.visitHandler(RoutingContextInternal.BODY_HANDLER);
                context.setBody(body);
                exchange.next();
            }
        }

        private void refuse(Problem problem) {
            if (ends()) {
                LOG.debugf("A body for %s was not taken: %s", exchange.request().path(), problem.title());
                problem.endConnection(exchange);
            }
        }

        private void hungUp(Throwable cause) {
            if (ends()) {
                LOG.debugf("A body for %s broke off: %s", exchange.request().path(), cause.getMessage());
                exchange.request().connection().close();
            }
        }

        private boolean ends() {
            boolean first = !over;
            over = true;
            exchange.vertx().cancelTimer(timer);
            return first;
        }
    }
}
