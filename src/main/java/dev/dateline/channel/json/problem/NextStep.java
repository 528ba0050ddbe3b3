package dev.dateline.channel.json.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;

/** Tells in the detail of every problem what to do next, where the problem does not tell by itself. */
@ApplicationScoped
class NextStep implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        boolean saysItself = problem.getDetail() != null
                && !(context.cause instanceof WebApplicationException)
                && !(context.cause instanceof JsonProcessingException);
        if (saysItself) {
            return problem;
        }
        return HttpProblem.builder(problem)
                .withDetail(detail(problem, context.cause))
                .build();
    }

    private static String detail(HttpProblem problem, Throwable cause) {
        if (cause instanceof ConstraintViolationException) {
            return "Correct what the violations name, and send the request again.";
        }
        return jsonMistakeIn(cause).map(JsonMistake::describe).orElseGet(() -> forStatus(problem.getStatusCode()));
    }

    private static String forStatus(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read. /q/openapi shows one that can.";
            case 404 -> "Nothing is at this address. /q/openapi lists the addresses there are.";
            case 405 -> "This address takes other methods. /q/openapi lists them.";
            case 406 -> "Ask for application/json, or leave the header Accept out.";
            case 415 -> "Send JSON, with the header Content-Type: application/json";
            default -> "Try again in a while. Whoever runs this service finds the reason in its log.";
        };
    }

    private static Optional<JsonProcessingException> jsonMistakeIn(Throwable cause) {
        Throwable mistake = cause instanceof WebApplicationException ? cause.getCause() : cause;
        return mistake instanceof JsonProcessingException json ? Optional.of(json) : Optional.empty();
    }
}
