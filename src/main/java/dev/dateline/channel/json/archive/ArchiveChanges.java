package dev.dateline.channel.json.archive;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/** Whether a request may change the archive. Nothing else decides it. */
@Singleton
final class ArchiveChanges {
    private final ArchiveConfig config;

    ArchiveChanges(ArchiveConfig config) {
        this.config = config;
    }

    /** @throws HttpProblem 403 if it may not */
    void require() {
        if (!config.removalAllowed()) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.FORBIDDEN)
                    .withTitle("The archive is not changed over HTTP")
                    .withDetail("Remove articles with: dateline remove ID. Whoever runs this service can allow it here,"
                            + " too, with dateline.archive.removal-allowed=true, if nobody else reaches the address.")
                    .build();
        }
    }
}
