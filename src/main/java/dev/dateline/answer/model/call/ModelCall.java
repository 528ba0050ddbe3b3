package dev.dateline.answer.model.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.dateline.answer.model.call.ModelFault.Kind;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.NonRetriableException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.TokenUsage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One call of a model, piece by piece. Read by one thread. */
final class ModelCall implements AutoCloseable {
    /** Three sentences are some six hundred; what goes on for ten times that will never come to an end. */
    private static final int MOST_CHARACTERS = 8_000;

    private static final int FORBIDDEN = 403;
    private static final int UNAUTHORIZED = 401;

    private final ModelHttp http;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final AtomicLong characters = new AtomicLong();
    private Optional<TokenUsage> usage = Optional.empty();
    private boolean over;

    private ModelCall(ModelHttp http) {
        this.http = http;
    }

    /** Sends a request; what comes of it is told by {@link #next}. */
    static ModelCall start(StreamingChatModel model, ModelHttp http, ChatRequest request) {
        ModelCall call = new ModelCall(http);
        // Some clients say nothing if a stream ends before it should. After a complete answer this is not read.
        http.onEnd(() ->
                call.events.add(new Failed(new ModelFault(call.characters.get() == 0 ? Kind.EMPTY : Kind.STALLED))));
        try {
            model.chat(request, call.new Listener());
        } catch (RuntimeException e) {
            call.events.add(new Failed(e));
        }
        return call;
    }

    /**
     * Waits for the next piece; empty when the answer is complete.
     *
     * @param patience how long
     * @param impatience what it is where nothing comes
     * @throws ModelFault if none will come
     */
    Optional<String> next(Duration patience, Kind impatience) {
        if (over) {
            return Optional.empty();
        }
        return switch (await(patience, impatience)) {
            case Piece piece -> Optional.of(piece.text());
            case Complete complete -> {
                over = true;
                usage = complete.usage();
                yield Optional.empty();
            }
            case Failed failed -> throw fault(failed.cause());
        };
    }

    private Event await(Duration patience, Kind impatience) {
        try {
            @Nullable Event event = events.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (event == null) {
                throw new ModelFault(impatience);
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelFault(Kind.GIVEN_UP, Optional.empty(), e);
        }
    }

    /** What it cost, once it is complete and if the server tells. */
    Optional<TokenUsage> usage() {
        return usage;
    }

    @Override
    public void close() {
        over = true;
        http.abort();
    }

    private ModelFault fault(Throwable cause) {
        return cause instanceof ModelFault known ? known : new ModelFault(kind(cause), http.retryAfter(), cause);
    }

    private static Kind kind(Throwable cause) {
        for (@Nullable Throwable e = cause; e != null; e = e.getCause()) {
            Optional<Kind> kind = switch (e) {
                case AuthenticationException denied -> Optional.of(Kind.UNAUTHORIZED);
                case HttpException refused
                when refused.statusCode() == FORBIDDEN || refused.statusCode() == UNAUTHORIZED ->
                    Optional.of(Kind.UNAUTHORIZED);
                case RateLimitException limited -> Optional.of(Kind.RATE_LIMITED);
                case InternalServerException failed -> Optional.of(Kind.SERVER_ERROR);
                case ConnectException none -> Optional.of(Kind.UNREACHABLE);
                case UnknownHostException none -> Optional.of(Kind.UNREACHABLE);
                case UnresolvedModelServerException none -> Optional.of(Kind.UNREACHABLE);
                case TimeoutException late -> Optional.of(Kind.TIMED_OUT);
                case HttpTimeoutException late -> Optional.of(Kind.TIMED_OUT);
                case NonRetriableException refused -> Optional.of(Kind.REFUSED);
                case JsonProcessingException noJson -> Optional.of(Kind.GARBLED);
                case IOException broken -> Optional.of(Kind.STALLED);
                default -> Optional.empty();
            };
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        return Kind.GARBLED;
    }

    private sealed interface Event {}

    private record Piece(String text) implements Event {}

    private record Complete(Optional<TokenUsage> usage) implements Event {}

    private record Failed(Throwable cause) implements Event {}

    private final class Listener implements StreamingChatResponseHandler {
        @Override
        public void onPartialResponse(String piece) {
            if (characters.addAndGet(piece.length()) > MOST_CHARACTERS) {
                events.add(new Failed(new ModelFault(Kind.ENDLESS)));
                http.abort();
            } else if (!piece.isEmpty()) {
                events.add(new Piece(piece));
            }
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            Optional<ChatResponseMetadata> metadata = Optional.ofNullable(response.metadata());
            boolean finished = metadata.map(ChatResponseMetadata::finishReason).isPresent();
            // A connection that just ends looks complete to some clients.
            events.add(
                    finished || characters.get() == 0
                            ? new Complete(metadata.map(ChatResponseMetadata::tokenUsage))
                            : new Failed(new ModelFault(Kind.STALLED)));
        }

        @Override
        public void onError(Throwable error) {
            events.add(new Failed(error));
        }
    }
}
