package dev.dateline.channel.widget.opinion;

import dev.dateline.feedback.Opinions;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /api/feedback}: keeps what a reader thinks of an answer. */
@Path("/api/feedback")
@Tag(name = "Feedback")
final class FeedbackResource {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SECONDS = 60;

    private final Opinions opinions;
    private final Clock clock = Clock.systemUTC();

    FeedbackResource(Opinions opinions) {
        this.opinions = opinions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "feedback", summary = "Keeps a reader's opinion of an answer; the last one counts")
    @APIResponse(responseCode = "204", description = "it is kept")
    @APIResponse(responseCode = "400", description = "the request is no opinion; violations say why")
    @APIResponse(responseCode = "409", description = "no such answer was given lately")
    @APIResponse(responseCode = "429", description = "too many opinions came within a minute")
    @APIResponse(responseCode = "503", description = "it cannot be kept now")
    public void keep(
            @NotNull(message = "is missing: send a JSON object with a rating") @Valid FeedbackRequest request) {
        switch (opinions.take(request.feedback(clock.instant()))) {
            case KEPT -> {}
            case OF_NO_ANSWER ->
                throw HttpProblem.builder()
                        .withStatus(Response.Status.CONFLICT)
                        .withTitle("No such answer was given")
                        .withDetail("Name the conversation and the question of an answer that was given here within the"
                                + " last day, as its reply has them; of one answer, few opinions are kept. Ask the"
                                + " question again to rate its answer.")
                        .build();
            case TOO_MANY ->
                throw HttpProblem.builder()
                        .withStatus(TOO_MANY_REQUESTS)
                        .withTitle("Too many opinions")
                        .withDetail("Send it again in a minute.")
                        .withHeader(HttpHeaders.RETRY_AFTER, SECONDS)
                        .build();
        }
    }
}
