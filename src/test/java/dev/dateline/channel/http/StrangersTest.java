package dev.dateline.channel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.BridgeArchive;
import dev.dateline.embedding.Embedder;
import dev.dateline.feedback.FeedbackStore;
import dev.dateline.feedback.Rating;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strangers send leaves no more than it should: no series, no opinion of an answer that nobody gave. */
@QuarkusTest
@TestProfile(GuardedProfile.class)
final class StrangersTest {
    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @Inject
    FeedbackStore store;

    @TestHTTPResource
    URI service;

    @BeforeEach
    void ingest() {
        BridgeArchive.ingest(config, embedder);
    }

    @Test
    void countsUnknownMethodsAndRefusedPathsAsOne() throws Exception {
        for (String request : List.of(
                "GRUMBLE /api/ask HTTP/1.1\r\nHost: x\r\n",
                "PROPFIND /slack/events HTTP/1.1\r\nHost: x\r\n",
                "POST /made-up-413 HTTP/1.1\r\nHost: x\r\nContent-Length: 600000\r\n",
                "GET /made-up-400 HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n",
                "OPTIONS /api/made-up HTTP/1.1\r\nHost: x\r\nOrigin: https://a.example\r\n"
                        + "Access-Control-Request-Method: POST\r\n",
                "GET /widget/made-up.js HTTP/1.1\r\nHost: x\r\n",
                "GET /articles/made-up HTTP/1.1\r\nHost: x\r\n",
                "POST /webhooks/made-up HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n")) {
            try (RawConnection connection = new RawConnection(service)) {
                connection.send(request + "Connection: close\r\n\r\n");
                assertThat(connection.readAll(Duration.ofSeconds(5))).startsWith("HTTP/1.1 ");
            } catch (AssertionError e) {
                throw new AssertionError(request, e);
            }
        }

        assertThat(given().get("/q/metrics").asString())
                .contains("method=\"OTHER\"")
                .contains("uri=\"OTHER\"")
                .doesNotContain("made-up", "GRUMBLE", "PROPFIND");
    }

    /** An address that is not in the list would count as one that nobody has. */
    @Test
    void countsEveryAddressThatIsDescribedAsItself() {
        given().get("/api/opening");
        given().get("/v1/models");
        given().get("/articles/" + "x.json");

        assertThat(given().get("/q/metrics").asString())
                .contains("uri=\"/api/opening\"", "uri=\"/v1/models\"", "uri=\"/articles/{id:.+}.json\"");
        List<String> described = List.copyOf(given().accept("application/json")
                .get("/q/openapi")
                .jsonPath()
                .<String, Object>getMap("paths")
                .keySet());
        assertThat(described).isNotEmpty().allMatch(MetricLabels.ADDRESSES::contains);
    }

    @Test
    void keepsFeedbackOfAnAnswerThatWasGivenWithWhatWasAnswered() {
        String conversation = given().contentType("application/json")
                .body("{\"question\": \"When?\"}")
                .post("/api/ask")
                .then()
                .statusCode(200)
                .extract()
                .path("conversation");
        String feedback = "{\"id\": \"%s\", \"conversation\": \"" + conversation
                + "\", \"question\": \"%s\", \"answer\": \"made up\", \"rating\": \"%s\", \"comment\": \" why \"}";
        opinion(feedback.formatted("one", "When?", "up"), 204);
        opinion(feedback.formatted("one", "When?", "down"), 204);

        assertThat(store.latest(10)).singleElement().satisfies(kept -> {
            assertThat(kept.channel()).isEqualTo("widget");
            assertThat(kept.rating()).isEqualTo(Rating.DOWN);
            assertThat(kept.comment()).isEqualTo("why");
            assertThat(kept.answer()).isNotBlank().doesNotContain("made up");
        });
        opinion(feedback.formatted("two", "What was never asked?", "up"), 409);
        opinion(feedback.formatted("two", "When?", "up"), 204);
        opinion(feedback.formatted("three", "When?", "up"), 204);
        opinion(feedback.formatted("four", "When?", "up"), 409);
        assertThat(store.latest(10)).hasSize(3);
    }

    /** One line for whoever looks for it, and nothing louder: what is wrong is not ours. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "POST | /api/ask | application/json | {'question': ",
                "POST | /api/ask | application/json | {'question': 7}",
                "POST | /api/ask | application/json | {'question': 'when?', 'nonsense': 1}",
                "POST | /api/ask | application/json | {'question': ''}",
                "POST | /api/ask | text/plain | when?",
                "DELETE | /api/ask | application/json | {}",
                "POST | /api/ask/stream | application/json | {'question': ''}",
                "POST | /v1/chat/completions | application/json | {'messages': []}",
                "POST | /v1/chat/completions | application/json | {",
                "POST | /api/feedback | application/json | {'id': 'x'}",
                "POST | /api/visit | application/json | {}",
                "GET | /articles/none | application/json | ",
                "GET | /articles/none.json | application/json | ",
                "POST | /webhooks/none | application/json | {}"
            })
    void aStrangersFaultIsOneLineAtDebug(String method, String path, String type, String body) {
        try (LogTap log = new LogTap()) {
            int status = given().contentType(type)
                    .body(body == null ? "" : body.replace('\'', '"'))
                    .request(method, path)
                    .statusCode();
            assertThat(status).isBetween(400, 499);
            assertThat(log.louderThanDebug()).isEmpty();
            assertThat(log.ofDateline()).as("status %d", status).hasSize(1).noneMatch(line -> line.contains("\n"));
        }
    }

    private static void opinion(String body, int status) {
        given().contentType("application/json")
                .body(body)
                .post("/api/feedback")
                .then()
                .statusCode(status);
    }
}
