package dev.dateline.channel.widget;

import dev.dateline.feedback.FeedbackStore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /api/feedback}: keeps what a reader thinks of an answer. */
@Path("/api/feedback")
@Tag(name = "Feedback")
final class FeedbackResource {
    private final FeedbackStore store;
    private final Clock clock = Clock.systemUTC();

    FeedbackResource(FeedbackStore store) {
        this.store = store;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "feedback", summary = "Keeps a reader's opinion of an answer; the last one counts")
    @APIResponse(responseCode = "204", description = "it is kept")
    @APIResponse(responseCode = "400", description = "the request is no opinion; violations say why")
    @APIResponse(responseCode = "503", description = "it cannot be kept now")
    public void keep(
            @NotNull(message = "is missing: send a JSON object with a rating") @Valid FeedbackRequest request) {
        store.store(request.feedback(clock.instant()));
    }
}
