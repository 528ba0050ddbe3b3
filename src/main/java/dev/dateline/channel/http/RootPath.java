package dev.dateline.channel.http;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses to start below another path than the service was built for: Quarkus would go on at the old one, and only say so in
 * a line of the log.
 */
@ApplicationScoped
class RootPath {
    private static final String PROPERTY = "quarkus.http.root-path";

    private final Config config;
    private final String built;

    RootPath(Config config, @ConfigProperty(name = PROPERTY) String built) {
        this.config = config;
        this.built = built;
    }

    void check(@Observes Filters filters) {
        StreamSupport.stream(config.getConfigSources().spliterator(), false)
                .map(source -> source.getValue(PROPERTY))
                .filter(set -> set != null && !slashed(set).equals(slashed(built)))
                .findFirst()
                .ifPresent(set -> {
                    throw new ConfigurationException(
                            PROPERTY + " is " + set + ", but the service was built for " + built
                                    + ". Build it for that path: dateline maven -D" + PROPERTY + "=" + set
                                    + " -Dmaven.test.skip=true package; or let the proxy take the path away, and set"
                                    + " dateline.public.url with it.");
                });
    }

    private static String slashed(String path) {
        return "/" + path.replaceAll("\\A/+|/+\\z", "");
    }
}
