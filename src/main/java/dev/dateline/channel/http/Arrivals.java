package dev.dateline.channel.http;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Ends connections on which the headers of a request do not arrive in time, however busily their bytes trickle. */
@ApplicationScoped
class Arrivals {
    private static final Logger LOG = Logger.getLogger(Arrivals.class);

    /** Filters of a higher priority run earlier; nothing of a request comes before it has arrived. */
    private static final int PRIORITY = 1_000;

    private static final AttributeKey<Wait> WAIT = AttributeKey.valueOf(Arrivals.class, "wait");

    /** Netty makes {@link ArrivalWatch} itself, so that what is set reaches it here. */
    private static volatile @Nullable HttpLimits limits;

    private final HttpLimits set;

    Arrivals(HttpLimits set) {
        this.set = set;
    }

    void register(@Observes Filters filters) {
        limits = set;
        filters.register(Arrivals::arrived, PRIORITY);
    }

    /** A connection opened; called on its event loop. */
    static void opened(Channel channel) {
        HttpLimits set = limits;
        if (set != null) {
            Wait wait = new Wait(channel, set.keepAlive());
            channel.attr(WAIT).set(wait);
            wait.begin(set.headerTimeout());
        }
    }

    private static void arrived(RoutingContext exchange) {
        HttpConnection connection = exchange.request().connection();
        Wait wait = connection instanceof ConnectionBase base
                ? base.channel().attr(WAIT).get()
                : null;
        if (wait != null) {
            wait.requestArrived();
            exchange.addEndHandler(end -> wait.requestEnded());
        }
        exchange.next();
    }

    /** The time in which a connection has to bring a request; it runs while none is under way. On the event loop alone. */
    private static final class Wait {
        private final Channel channel;
        private final Duration keepAlive;
        private int underWay;
        private @Nullable Future<?> end;

        private Wait(Channel channel, Duration keepAlive) {
            this.channel = channel;
            this.keepAlive = keepAlive;
        }

        private void begin(Duration most) {
            end = channel.eventLoop().schedule(() -> close(most), most.toMillis(), TimeUnit.MILLISECONDS);
        }

        @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end
        private void close(Duration most) {
            LOG.debugf("A connection brought no request within %d seconds and was closed", most.toSeconds());
            channel.close();
        }

        private void requestArrived() {
            onLoop(() -> {
                underWay++;
                if (end != null) {
                    end.cancel(false);
                }
            });
        }

        private void requestEnded() {
            onLoop(() -> {
                underWay--;
                if (underWay == 0 && channel.isActive()) {
                    begin(keepAlive);
                }
            });
        }

        private void onLoop(Runnable work) {
            if (channel.eventLoop().inEventLoop()) {
                work.run();
            } else {
                channel.eventLoop().execute(work);
            }
        }
    }
}
