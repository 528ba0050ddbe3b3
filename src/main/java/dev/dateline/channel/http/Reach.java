package dev.dateline.channel.http;

import dev.dateline.access.Access;
import dev.dateline.access.AccessConfig;
import dev.dateline.checkup.Checkup;
import dev.dateline.checkup.Finding;
import dev.dateline.delivery.ServiceStarted;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Who reaches the service, and whether that was meant: at its start, in its health, and in {@code dateline doctor}. */
@Readiness
@Singleton
final class Reach implements Checkup, HealthCheck {
    private static final Logger LOG = Logger.getLogger(Reach.class);
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private final Access access;
    private final AccessConfig config;
    private final String host;

    Reach(Access access, AccessConfig config, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.access = access;
        this.config = config;
        this.host = host;
    }

    void tell(@Observes ServiceStarted started) {
        if (isOpenToOthers()) {
            LOG.warn(warning());
        }
    }

    @Override
    public String part() {
        return "access";
    }

    @Override
    public List<Finding> examine() {
        if (!access.isOpen()) {
            return List.of(Finding.fine("The service asks for keys (dateline key list)."));
        }
        if (!isOpenToOthers()) {
            return List.of(Finding.fine("The service is open, to this machine alone."));
        }
        return List.of(config.mode().isPresent() ? Finding.off(warning()) : Finding.wrong(warning()));
    }

    /** Never down: whoever set it so may know why. */
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("access")
                .withData("mode", access.isOpen() ? "open" : "keys")
                .withData("warning", isOpenToOthers() ? warning() : "")
                .up()
                .build();
    }

    private boolean isOpenToOthers() {
        return access.isOpen() && !THIS_MACHINE.contains(host);
    }

    private String warning() {
        return "OPEN TO OTHERS: the service listens on " + host
                + " and asks nobody for a key: whoever reaches it can ask, read"
                + " every article and see its figures. Set dateline.access=keys (and make keys with: dateline key make NAME),"
                + " or quarkus.http.host=127.0.0.1; or, if a proxy decides who comes through, dateline.access=open.";
    }
}
