package dev.dateline.channel.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.chat.BoundedChat;
import dev.dateline.chat.QuestionTimeoutException;
import dev.dateline.chat.TooManyQuestionsException;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import dev.dateline.feedback.GivenReplies;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** {@code POST /api/ask/stream}: the same as {@code POST /api/ask}, told as it comes about. */
@Path("/api/ask/stream")
@Tag(name = "Questions")
final class AskStreamResource {
    private static final Logger LOG = Logger.getLogger(AskStreamResource.class);

    private final BoundedChat chat;
    private final GivenReplies given;
    private final PassageIndex index;
    private final ObjectMapper json;
    private final Sse sse;

    AskStreamResource(BoundedChat chat, GivenReplies given, PassageIndex index, ObjectMapper json, Sse sse) {
        this.chat = chat;
        this.given = given;
        this.index = index;
        this.json = json;
        this.sse = sse;
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "askStream",
            summary = "Answers a question from the articles, sentence by sentence",
            description =
                    "Server-sent events: status, citation (before the first text that has its number), text, and at "
                            + "last final, the reply of POST /api/ask, which is canonical: it alone tells whether there is a short "
                            + "answer. An event error has a problem instead.")
    @APIResponse(responseCode = "200", description = "the events")
    @APIResponse(responseCode = "400", description = "the request is not a question; violations say why")
    @APIResponse(responseCode = "503", description = "the index cannot be read")
    public Multi<OutboundSseEvent> ask(
            @NotNull(message = "is missing: send a JSON object with a question") @Valid AskRequest request) {
        // Each fails while the status can still say so.
        chat.requireRoom();
        index.coverage(ArticleFilter.ALL);
        Map<String, Object> requestOfLog = MDC.getMap();
        return Multi.createFrom()
                .emitter(emitter -> Thread.ofVirtual().name("ask").start(() -> {
                    requestOfLog.forEach(MDC::put);
                    tell(request, emitter);
                }));
    }

    private void tell(AskRequest request, MultiEmitter<? super OutboundSseEvent> emitter) {
        Thread asking = Thread.currentThread();
        // Who hangs up wants no answer: the interrupt ends the work of a language model.
        emitter.onTermination(asking::interrupt);
        try {
            Reply reply = chat.ask(request.inquiry(), new Events(emitter));
            given.remember(request.question(), reply);
            emitter.emit(event("final", reply));
            emitter.complete();
        } catch (TooManyQuestionsException | QuestionTimeoutException e) {
            LOG.debug(e.getMessage());
            fail(emitter, 503, "Service Unavailable", "There is too much to do just now. Ask again in a while.");
        } catch (RuntimeException e) {
            if (!emitter.isCancelled()) {
                LOG.error("A question failed while its answer was told", e);
                fail(
                        emitter,
                        500,
                        "Internal Server Error",
                        "Ask again in a while. Whoever runs this service finds the reason in its log.");
            }
        }
    }

    private void fail(MultiEmitter<? super OutboundSseEvent> emitter, int status, String title, String detail) {
        emitter.emit(event("error", Map.of("status", status, "title", title, "detail", detail)));
        emitter.complete();
    }

    private OutboundSseEvent event(String name, Object data) {
        try {
            return sse.newEventBuilder()
                    .name(name)
                    .data(json.writeValueAsString(data))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reply can always be written as JSON", e);
        }
    }

    private final class Events implements ReplyListener {
        private final MultiEmitter<? super OutboundSseEvent> emitter;

        private Events(MultiEmitter<? super OutboundSseEvent> emitter) {
            this.emitter = emitter;
        }

        @Override
        public void searching() {
            emitter.emit(event("status", Map.of("state", "searching")));
        }

        @Override
        public void reading(int passages) {
            emitter.emit(event("status", Map.of("state", "reading", "passages", passages)));
        }

        @Override
        public void checking() {
            emitter.emit(event("status", Map.of("state", "checking")));
        }

        @Override
        public void citation(Citation citation) {
            emitter.emit(event("citation", citation));
        }

        @Override
        public void sentence(Reply.Sentence sentence) {
            emitter.emit(event("text", sentence));
        }
    }
}
