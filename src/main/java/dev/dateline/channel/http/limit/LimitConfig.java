package dev.dateline.channel.http.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

/** How much one asker may ask. */
@ConfigMapping(prefix = "dateline.limits")
public interface LimitConfig {

    /** Requests a minute of one address without a key; 0 for as many as it likes. A reader asks a few. */
    @WithDefault("120")
    @Min(0)
    int perAddress();

    /** Requests a minute of one key; 0 for as many as it likes. */
    @WithDefault("600")
    @Min(0)
    int perKey();

    /** Addresses of proxies whose {@code X-Forwarded-For} is believed. None by default: anybody can send the header. */
    Optional<List<String>> trustedProxies();
}
