package dev.dateline.channel.widget.opinion;

import dev.dateline.state.StateUnavailableException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** What cannot be kept is told to whoever sent it, as they may send it again. */
@Provider
final class StateUnavailableMapper extends ExceptionMapperBase<StateUnavailableException> {
    private static final int SECONDS = 30;

    // The exception's own message names a file of the server, and goes to the log with it.
    @Override
    protected HttpProblem toProblem(StateUnavailableException e) {
        return HttpProblem.builder()
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withTitle("It could not be kept")
                .withDetail("Try again in a while. Whoever runs this service finds the reason in its log.")
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }
}
