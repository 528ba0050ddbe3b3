package dev.dateline.channel.openai;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.archive.PassageIndex;
import dev.dateline.chat.BoundedChat;
import dev.dateline.chat.QuestionTimeoutException;
import dev.dateline.chat.TooManyQuestionsException;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import dev.dateline.delivery.link.PublicLinks;
import dev.dateline.question.Inquiry;
import io.vertx.core.http.HttpServerResponse;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /v1/chat/completions} and {@code GET /v1/models}, as OpenAI's API has them. */
@Path("/v1")
@Tag(name = "OpenAI protocol")
@Produces(MediaType.APPLICATION_JSON)
final class CompletionsResource {
    private static final String MODEL = "dateline";
    private static final String NO_MODEL = "none";

    private final Links links;
    private final BoundedChat chat;
    private final PassageIndex index;
    private final ObjectMapper json;
    private final Clock clock = Clock.systemUTC();

    /** Whether somebody writes the answer, sentence by sentence, rather than finding it at once. */
    private final boolean writes;

    /** @param provider what {@code dateline.model.provider} says */
    CompletionsResource(
            BoundedChat chat,
            PassageIndex index,
            ObjectMapper json,
            PublicLinks addresses,
            @ConfigProperty(name = "dateline.model.provider", defaultValue = NO_MODEL) String provider) {
        this.writes = !provider.equals(NO_MODEL);
        this.links = new Links(addresses);
        this.chat = chat;
        this.index = index;
        this.json = json;
    }

    @GET
    @Path("/models")
    @Operation(operationId = "models", summary = "Dateline, as a model")
    public Completion.Models models() {
        return new Completion.Models("list", List.of(new Completion.Model(MODEL, "model", 0, MODEL)));
    }

    @POST
    @Path("/chat/completions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "chatCompletion",
            summary = "Answers the last question of a conversation from the articles",
            description =
                    "A short answer stands first, in bold; without one, the sentences only bear on the question and "
                            + "stand after \"The articles say:\". In a stream that a language model writes, the short answer "
                            + "stands last. Citations are links in the text, and stand in the field citations as in POST "
                            + "/api/ask.")
    public Response complete(
            @NotNull(message = "is missing: send a JSON object with messages") CompletionRequest request,
            @Context HttpServerResponse connection) {
        String question = request.question();
        if (request.messages().size() > CompletionRequest.MOST_MESSAGES) {
            throw ProtocolError.invalid("There are more than " + CompletionRequest.MOST_MESSAGES
                    + " messages: send the latest ones, of which some two dozen turns count.");
        }
        if (question.isEmpty() || question.length() > CompletionRequest.LONGEST_QUESTION) {
            throw ProtocolError.invalid(
                    question.isEmpty()
                            ? "There is no question: send a message of role user with a text."
                            : "The question is longer than " + CompletionRequest.LONGEST_QUESTION
                                    + " characters: ask for one thing at a time.");
        }
        try {
            chat.requireRoom();
            index.coverage(ArticleFilter.ALL);
        } catch (TooManyQuestionsException e) {
            throw ProtocolError.overloaded();
        } catch (IndexUnavailableException e) {
            throw ProtocolError.unavailable();
        }
        if (request.stream()) {
            return streamed(request, connection);
        }
        try {
            return whole(request);
        } catch (TooManyQuestionsException | QuestionTimeoutException e) {
            throw ProtocolError.overloaded();
        } catch (IndexUnavailableException e) {
            throw ProtocolError.unavailable();
        }
    }

    private Response whole(CompletionRequest request) {
        Reply reply = chat.ask(Inquiry.of(request.question()), request.history(), ReplyListener.NONE);
        String text = Markup.whole(reply, links);
        Completion.Whole completion = new Completion.Whole(
                newId(),
                "chat.completion",
                clock.instant().getEpochSecond(),
                MODEL,
                List.of(new Completion.Choice(0, new Completion.Message("assistant", text), "stop")),
                Completion.Usage.of(request.question(), text),
                reply.citations());
        return Response.ok(completion).build();
    }

    private Response streamed(CompletionRequest request, HttpServerResponse connection) {
        StreamingOutput output = out -> {
            Thread asking = Thread.currentThread();
            // Who hangs up wants no answer: the interrupt ends the work of a language model.
            connection.closeHandler(closed -> asking.interrupt());
            new CompletionStream(out, json, newId(), MODEL, clock.instant().getEpochSecond(), links)
                    .tell(
                            request,
                            listener -> chat.ask(
                                    Inquiry.of(request.question()),
                                    request.history(),
                                    writes ? listener : ReplyListener.NONE));
            connection.closeHandler(closed -> {});
        };
        return Response.ok(output)
                .type(MediaType.SERVER_SENT_EVENTS)
                .header("Cache-Control", "no-cache")
                .build();
    }

    private static String newId() {
        return "chatcmpl-" + UUID.randomUUID();
    }
}
