package dev.dateline.channel.json.problem;

import dev.dateline.archive.IndexUnavailableException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** An index that cannot be read is the service's failure, and never looks like "not in the articles". */
@Provider
final class IndexUnavailableMapper extends ExceptionMapperBase<IndexUnavailableException> {
    private static final Duration WAIT = Duration.ofSeconds(30);

    // The exception's own message names a folder of the server, and goes to the log with it.
    @Override
    protected HttpProblem toProblem(IndexUnavailableException e) {
        return Unavailable.problem(
                "The archive cannot be read",
                "Try again in a while. Whoever runs this service finds the reason in its log and at "
                        + "/q/health/ready.",
                WAIT);
    }
}
