package dev.dateline.channel.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a request may take to arrive. Who sends a byte now and then is not waited for. */
@ConfigMapping(prefix = "dateline.http")
public interface HttpLimits {

    /** From the opening of a connection to the end of its first request's headers. A slow telephone needs some seconds. */
    @WithDefault("15s")
    Duration headerTimeout();

    /** From the end of an answer to the end of the next request's headers. Proxies keep connections for a minute. */
    @WithDefault("75s")
    Duration keepAlive();

    /** From the end of a request's headers to the end of its body. The largest body is half a megabyte. */
    @WithDefault("15s")
    Duration bodyTimeout();
}
