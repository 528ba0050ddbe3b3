package dev.dateline.answer.model.call;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Talks HTTP for one call of a model: it can be given up at any moment, reads no more than a model can sensibly say, and keeps
 * what a refusal says of when to come back.
 */
final class ModelHttp implements HttpClient {
    /** An answer of some hundred tokens, each in a JSON of some hundred bytes, is a tenth of it. */
    private static final int MOST_BYTES = 2_000_000;

    private static final int MOST_BYTES_OF_ERROR = 4_000;
    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;

    private final java.net.http.HttpClient client;
    private final Duration timeout;
    private final AtomicReference<Optional<Thread>> exchange = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Duration>> retryAfter = new AtomicReference<>(Optional.empty());

    private final AtomicReference<Runnable> end = new AtomicReference<>(() -> {});

    /** @param timeout until the headers of the answer are there */
    ModelHttp(java.net.http.HttpClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
    }

    /** What to do when a stream has ended, whatever was made of it. */
    void onEnd(Runnable action) {
        end.set(action);
    }

    /** A builder that gives this. */
    HttpClientBuilder builder() {
        return new Given(this, timeout);
    }

    /** How long to stay away, where the server refused and said so. */
    Optional<Duration> retryAfter() {
        return retryAfter.get();
    }

    /** Ends the exchange, wherever it is. */
    void abort() {
        exchange.get().ifPresent(Thread::interrupt);
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = send(request);
            try (InputStream body = new BoundedInputStream(response.body(), MOST_BYTES)) {
                return SuccessfulHttpResponse.builder()
                        .statusCode(response.statusCode())
                        .headers(response.headers().map())
                        .body(body.readAllBytes())
                        .build();
            }
        } catch (IOException e) {
            throw new IllegalStateException("the connection to the model failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the call was given up", e);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        Thread thread = Thread.ofVirtual().name("model").unstarted(() -> stream(request, parser, listener));
        exchange.set(Optional.of(thread));
        thread.start();
    }

    private void stream(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            HttpResponse<InputStream> response = send(request);
            try (InputStream body = new BoundedInputStream(response.body(), MOST_BYTES)) {
                listener.onOpen(SuccessfulHttpResponse.builder()
                        .statusCode(response.statusCode())
                        .headers(response.headers().map())
                        .body("")
                        .build());
                parser.parse(body, listener);
                listener.onClose();
                end.get().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            listener.onError(e);
        }
    }

    /** @throws HttpException if the answer is a refusal */
    private HttpResponse<InputStream> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(jdk(request), HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() >= OK && response.statusCode() < MULTIPLE_CHOICES) {
            return response;
        }
        retryAfter.set(response.headers().firstValue("retry-after").flatMap(RetryAfter::parse));
        try (InputStream body = response.body()) {
            String said = new String(body.readNBytes(MOST_BYTES_OF_ERROR), StandardCharsets.UTF_8);
            throw new HttpException(response.statusCode(), said);
        }
    }

    private java.net.http.HttpRequest jdk(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(timeout)
                .method(
                        request.method().name(),
                        request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    /** Gives a client that is there. Its times are set already. */
    private record Given(HttpClient client, Duration timeout) implements HttpClientBuilder {
        @Override
        public Duration connectTimeout() {
            return timeout;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration ignored) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return timeout;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration ignored) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
