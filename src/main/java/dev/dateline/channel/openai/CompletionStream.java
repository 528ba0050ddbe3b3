package dev.dateline.channel.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.chat.QuestionTimeoutException;
import dev.dateline.chat.TooManyQuestionsException;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Tells one answer as a stream of chunks. Where sentences are told as they come, the short answer is only known after them;
 * where none is, the reply is told as it would be without a stream.
 */
final class CompletionStream implements ReplyListener {
    private static final Logger LOG = Logger.getLogger(CompletionStream.class);

    private final OutputStream out;
    private final ObjectMapper json;
    private final String id;
    private final String model;
    private final long created;
    private final Links links;
    private final List<Citation> citations = new ArrayList<>();
    private final StringBuilder told = new StringBuilder();

    CompletionStream(OutputStream out, ObjectMapper json, String id, String model, long created, Links links) {
        this.out = out;
        this.json = json;
        this.id = id;
        this.model = model;
        this.created = created;
        this.links = links;
    }

    /** Tells what an asking comes to. */
    void tell(CompletionRequest request, Function<ReplyListener, Reply> asking) {
        try {
            send(Optional.of("assistant"), Optional.of(""), Optional.empty());
            Reply reply = asking.apply(this);
            text(told.isEmpty() ? Markup.whole(reply, links) : rest(reply));
            send(Optional.empty(), Optional.empty(), Optional.of("stop"));
            last(reply, request.wantsUsage() ? Optional.of(usage(request)) : Optional.empty());
        } catch (UncheckedIOException e) {
            LOG.debug("The client hung up");
            return;
        } catch (TooManyQuestionsException | QuestionTimeoutException e) {
            LOG.debug(e.getMessage());
            write(new ProtocolError(new ProtocolError.Body(
                    "There is too much to do just now. Ask again in a while.", "server_error", "overloaded")));
        } catch (RuntimeException e) {
            LOG.error("A question failed while its answer was told", e);
            write(new ProtocolError(
                    new ProtocolError.Body("The question failed. Ask again in a while.", "server_error", "failed")));
        }
        event("[DONE]");
    }

    private String rest(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered -> Markup.afterSentences(answered, links);
            case Reply.NotFound notFound -> Markup.whole(notFound, links);
        };
    }

    private Completion.Usage usage(CompletionRequest request) {
        return Completion.Usage.of(request.question(), told.toString());
    }

    @Override
    public void citation(Citation citation) {
        citations.add(citation);
    }

    @Override
    public void sentence(Reply.Sentence sentence) {
        text((told.isEmpty() ? Markup.LEAD : " ") + Markup.sentence(sentence, citations, links));
    }

    private void text(String text) {
        told.append(text);
        send(Optional.empty(), Optional.of(text), Optional.empty());
    }

    private void send(Optional<String> role, Optional<String> content, Optional<String> finishReason) {
        write(new Completion.Chunk(
                id,
                "chat.completion.chunk",
                created,
                model,
                List.of(new Completion.Piece(0, new Completion.Delta(role, content), finishReason)),
                Optional.empty(),
                Optional.empty()));
    }

    private void last(Reply reply, Optional<Completion.Usage> usage) {
        write(new Completion.Chunk(
                id, "chat.completion.chunk", created, model, List.of(), usage, Optional.of(reply.citations())));
    }

    private void write(Object data) {
        try {
            event(json.writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a chunk can always be written as JSON", e);
        }
    }

    private void event(String data) {
        try {
            out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the client hung up", e);
        }
    }
}
