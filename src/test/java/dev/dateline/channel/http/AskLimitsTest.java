package dev.dateline.channel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.BridgeArchive;
import dev.dateline.chat.BoundedChat;
import dev.dateline.chat.QuestionTimeoutException;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import dev.dateline.embedding.Embedder;
import dev.dateline.question.Inquiry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One question at a time, each of five seconds at the most. */
@QuarkusTest
@TestProfile(GuardedProfile.class)
final class AskLimitsTest {
    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @Inject
    BoundedChat chat;

    @TestHTTPResource
    URI service;

    @BeforeEach
    void ingest() {
        BridgeArchive.ingest(config, embedder);
    }

    @Test
    void endsTheWorkOnAQuestionAtItsDeadlineAndServesTheNext() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Throwable> end = ask(asked);
        assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();

        given().contentType("application/json")
                .body(Map.of("question", BridgeArchive.QUESTION))
                .post("/api/ask")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("detail", containsString("dateline.ask.most"));
        given().contentType("application/json")
                .body("{\"messages\":[{\"role\":\"user\",\"content\":\"when?\"}]}")
                .post("/v1/chat/completions")
                .then()
                .statusCode(503)
                .body("error.code", equalTo("overloaded"));
        given().contentType("application/json")
                .body("{\"question\":\"when?\"}")
                .post("/api/ask/stream")
                .then()
                .statusCode(503);

        assertThat(end.get(20, TimeUnit.SECONDS)).isInstanceOf(QuestionTimeoutException.class);
        given().contentType("application/json")
                .body(Map.of("question", BridgeArchive.QUESTION))
                .post("/api/ask")
                .then()
                .statusCode(200)
                .body("status", equalTo("answered"));
    }

    /** Asks a question that never ends by itself: whoever listens waits. */
    private CompletableFuture<Throwable> ask(CountDownLatch asked) {
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            try {
                Reply reply = chat.ask(Inquiry.of(BridgeArchive.QUESTION), new ReplyListener() {
                    @Override
                    public void searching() {
                        asked.countDown();
                        try {
                            new CountDownLatch(1).await();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                });
                end.completeExceptionally(new AssertionError(reply.toString()));
            } catch (RuntimeException e) {
                end.complete(e);
            }
        });
        return end;
    }

    @Test
    void countsTheLatestTurnsOfAConversationAndRefusesOneWithoutEnd() {
        String turn = "{\"role\":\"user\",\"content\":\"who?\"},{\"role\":\"assistant\",\"content\":\"x\"},";
        String last = "{\"role\":\"user\",\"content\":\"" + BridgeArchive.QUESTION + "\"}";
        completion("{\"messages\":[" + turn.repeat(499) + last + "]}", 200);
        completion("{\"messages\":[" + turn.repeat(500) + last + "]}", 400);
    }

    private static void completion(String body, int status) {
        given().contentType("application/json")
                .body(body)
                .post("/v1/chat/completions")
                .then()
                .statusCode(status);
    }

    /** Whether the route is on, off or not there at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/ask",
                "/api/ask/stream",
                "/api/feedback",
                "/v1/chat/completions",
                "/mcp",
                "/slack/events",
                "/webhooks/zulip",
                "/webhooks/nobody",
                "/articles/x",
                "/nowhere",
                "/"
            })
    void limitsBodiesWhoseLengthIsNotAnnounced(String path) throws Exception {
        try (RawConnection connection = new RawConnection(service)) {
            connection.send("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n");
            String piece = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
            for (int sent = 0; sent <= 512 * 1024 && connection.takes(piece); sent += 0x4000) {
                // until it is too much
            }
            assertThat(connection.readAll(Duration.ofSeconds(5)))
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json")
                    .contains("524288 bytes");
        }
    }

    @Test
    void takesABodyInPieces() throws Exception {
        try (RawConnection connection = new RawConnection(service)) {
            connection.send(
                    "POST /api/ask HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n");
            String body = "{\"question\":\"" + BridgeArchive.QUESTION + "\"}";
            for (int at = 0; at < body.length(); at++) {
                connection.send("1\r\n" + body.charAt(at) + "\r\n");
            }
            connection.send("0\r\n\r\n");

            assertThat(connection.readAll(Duration.ofSeconds(10)))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"answered\"");
        }
    }
}
