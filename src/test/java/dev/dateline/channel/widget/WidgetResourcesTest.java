package dev.dateline.channel.widget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.feedback.FeedbackStore;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the service has for the widget, over HTTP. */
@QuarkusTest
@TestProfile(WidgetResourcesTest.Embedded.class)
final class WidgetResourcesTest {
    private static final String ALLOWED = "https://news.example";

    private final FeedbackStore store;

    WidgetResourcesTest(FeedbackStore store) {
        this.store = store;
    }

    @Test
    void servesALoaderThatNamesTheBundle() {
        String loader = given().get("/widget.js")
                .then()
                .statusCode(200)
                .contentType(containsString("javascript"))
                .header("Cache-Control", containsString("max-age=300"))
                .extract()
                .asString();
        String bundle = loader.replaceAll("(?s).*(widget/chat[^']*\\.js).*", "$1");

        given().get("/" + bundle).then().statusCode(200).body(containsString("dateline-chat"));
    }

    @Test
    void savesALoaderThatHasNotChanged() {
        String tag = given().get("/widget.js").header("ETag");

        given().header("If-None-Match", tag).get("/widget.js").then().statusCode(304);
    }

    @Test
    void letsPagesOfAnAllowedOriginReadAnswersAndProblems() {
        given().header("Origin", ALLOWED)
                .contentType(ContentType.JSON)
                .body("{\"question\": \"\"}")
                .post("/api/ask")
                .then()
                .statusCode(400)
                .header("Access-Control-Allow-Origin", ALLOWED)
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Vary", containsString("rigin"));
        given().header("Origin", ALLOWED)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/api/feedback")
                .then()
                .header("Access-Control-Allow-Origin", ALLOWED)
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("content-type"));
    }

    @Test
    void givesOtherOriginsNoPermission() {
        for (String origin : new String[] {"https://evil.example", "https://news.example.evil.example", "null"}) {
            given().header("Origin", origin)
                    .get("/api/opening")
                    .then()
                    .header("Access-Control-Allow-Origin", nullValue());
            given().header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST")
                    .options("/api/ask")
                    .then()
                    .header("Access-Control-Allow-Origin", nullValue());
        }
        given().header("Origin", ALLOWED).get("/q/metrics").then().header("Access-Control-Allow-Origin", nullValue());
        given().get("/api/opening").then().header("Vary", containsString("rigin"));
    }

    @Test
    void keepsNoFeedbackOfAnAnswerThatWasNotGiven() {
        given().contentType(ContentType.JSON)
                .body("{\"id\": \"one\", \"conversation\": \"c\", \"question\": \"When?\", \"rating\": \"up\"}")
                .post("/api/feedback")
                .then()
                .statusCode(409)
                .body("detail", containsString("Ask the question again"));

        assertThat(store.latest(10)).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithFeedback() {
        given().contentType(ContentType.JSON)
                .body("{\"id\": \"x\", \"question\": \"\", \"comment\": \"" + "x".repeat(1_001) + "\"}")
                .post("/api/feedback")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.message",
                        hasItems(containsString("say up or down"), containsString("1000 characters")));
        given().contentType(ContentType.JSON)
                .body("{\"id\": \"x\", \"question\": \"q\", \"rating\": \"sideways\"}")
                .post("/api/feedback")
                .then()
                .statusCode(400)
                .body("detail", notNullValue());
        given().contentType(ContentType.TEXT)
                .body("up")
                .post("/api/feedback")
                .then()
                .statusCode(415);
    }

    /** No archive yet, a fresh database, and one origin that may embed. */
    public static final class Embedded implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory("dateline-widget");
                folder.toFile().deleteOnExit();
                return Map.of(
                        "dateline.index.path", folder.resolve("index").toString(),
                        "dateline.state.path", folder.resolve("state.db").toString(),
                        "dateline.widget.allowed-origins", ALLOWED);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
