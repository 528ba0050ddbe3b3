package dev.dateline.channel.json.problem;

import dev.dateline.chat.TooManyQuestionsException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** There is no room for another question just now. */
@Provider
final class TooManyQuestionsMapper extends ExceptionMapperBase<TooManyQuestionsException> {
    private static final Duration WAIT = Duration.ofSeconds(5);

    @Override
    protected HttpProblem toProblem(TooManyQuestionsException e) {
        return Unavailable.problem(
                "Too many questions are under way",
                "Ask again in some seconds. Whoever runs this service may raise dateline.ask.most.",
                WAIT);
    }
}
