package dev.dateline.channel.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import org.jspecify.annotations.Nullable;

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
        if (jsonMistakeIn(cause) instanceof JsonProcessingException mistake) {
            return JsonMistake.describe(mistake);
        }
        return switch (problem.getStatusCode()) {
            case 400 -> "The request cannot be read. /q/openapi shows one that can.";
            case 404 -> "Nothing is at this address. /q/openapi lists the addresses there are.";
            case 405 -> "This address takes other methods. /q/openapi lists them.";
            case 406 -> "Ask for application/json, or leave the header Accept out.";
            case 415 -> "Send JSON, with the header Content-Type: application/json";
            default -> "Try again in a while. Whoever runs this service finds the reason in its log.";
        };
    }

    private static @Nullable JsonProcessingException jsonMistakeIn(Throwable cause) {
        if (cause instanceof MismatchedInputException mistake) {
            return mistake;
        }
        return cause instanceof WebApplicationException && cause.getCause() instanceof JsonProcessingException mistake
                ? mistake
                : null;
    }
}
