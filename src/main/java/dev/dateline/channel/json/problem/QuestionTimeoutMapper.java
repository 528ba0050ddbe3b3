package dev.dateline.channel.json.problem;

import dev.dateline.chat.QuestionTimeoutException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** A question took longer than it may. */
@Provider
final class QuestionTimeoutMapper extends ExceptionMapperBase<QuestionTimeoutException> {
    private static final int SECONDS = 30;

    @Override
    protected HttpProblem toProblem(QuestionTimeoutException e) {
        return HttpProblem.builder()
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withTitle("The question took too long")
                .withDetail("Ask a shorter question, or the same again in a while. Whoever runs this service may raise"
                        + " dateline.ask.timeout.")
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }
}
