package dev.dateline.channel.json.problem;

import dev.dateline.chat.TooManyQuestionsException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** There is no room for another question just now. */
@Provider
final class TooManyQuestionsMapper extends ExceptionMapperBase<TooManyQuestionsException> {
    private static final int SECONDS = 5;

    @Override
    protected HttpProblem toProblem(TooManyQuestionsException e) {
        return HttpProblem.builder()
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withTitle("Too many questions are under way")
                .withDetail("Ask again in some seconds. Whoever runs this service may raise dateline.ask.most.")
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }
}
