package dev.dateline.channel.json.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** What cannot be done just now, and when to try again. */
final class Unavailable {
    private Unavailable() {}

    /**
     * A 503.
     *
     * @param title what is wrong
     * @param detail what to do
     * @param wait what {@code Retry-After} says
     */
    static HttpProblem problem(String title, String detail, Duration wait) {
        return HttpProblem.builder()
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withTitle(title)
                .withDetail(detail)
                .withHeader(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                .build();
    }
}
