package dev.dateline.channel.json.problem;

import dev.dateline.chat.QuestionTimeoutException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** A question took longer than it may. */
@Provider
final class QuestionTimeoutMapper extends ExceptionMapperBase<QuestionTimeoutException> {
    private static final Duration WAIT = Duration.ofSeconds(30);

    @Override
    protected HttpProblem toProblem(QuestionTimeoutException e) {
        return Unavailable.problem(
                "The question took too long",
                "Ask a shorter question, or the same again in a while. Whoever runs this service may raise"
                        + " dateline.ask.timeout.",
                WAIT);
    }
}
