package dev.dateline.channel.json.problem;

import dev.dateline.archive.IndexUnavailableException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** An index that cannot be read is the service's failure, and never looks like "not in the articles". */
@Provider
final class IndexUnavailableMapper extends ExceptionMapperBase<IndexUnavailableException> {
    private static final int SECONDS = 30;

    // The exception's own message names a folder of the server, and goes to the log with it.
    @Override
    protected HttpProblem toProblem(IndexUnavailableException e) {
        return HttpProblem.builder()
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withTitle("The archive cannot be read")
                .withDetail("Try again in a while. Whoever runs this service finds the reason in its log and at "
                        + "/q/health/ready.")
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }
}
