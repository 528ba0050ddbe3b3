package dev.dateline.channel.json;

import dev.dateline.chat.BoundedChat;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import dev.dateline.feedback.GivenReplies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /api/ask}: a question in, the canonical reply out. */
@Path("/api/ask")
@Tag(name = "Questions")
final class AskResource {
    private final BoundedChat chat;
    private final GivenReplies given;

    AskResource(BoundedChat chat, GivenReplies given) {
        this.chat = chat;
        this.given = given;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "ask",
            summary = "Answers a question from the articles",
            description = "Each sentence of an answer is supported by verbatim quotes. There are three outcomes: "
                    + "answered with short, the answer in a few words; answered without short, sentences that only bear "
                    + "on the question; notFound, which is an answer too and names the nearest articles.")
    @APIResponse(
            responseCode = "200",
            description = "what the articles say, or that they do not say",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            oneOf = {Reply.Answered.class, Reply.NotFound.class},
                                            discriminatorProperty = "status"),
                            examples = {
                                @ExampleObject(name = "answered", value = Examples.ANSWERED),
                                @ExampleObject(name = "answeredWithoutShort", value = Examples.BEARING),
                                @ExampleObject(name = "notFound", value = Examples.NOT_FOUND)
                            }))
    @APIResponse(responseCode = "400", description = "the request is not a question; violations say why")
    @APIResponse(responseCode = "413", description = "the request is larger than any question")
    @APIResponse(
            responseCode = "503",
            description = "the index cannot be read, too much is asked, or the answer took too long")
    public Reply ask(@NotNull(message = "is missing: send a JSON object with a question") @Valid AskRequest request) {
        Reply reply = chat.ask(request.inquiry(), ReplyListener.NONE);
        given.remember(request.question(), reply);
        return reply;
    }
}
