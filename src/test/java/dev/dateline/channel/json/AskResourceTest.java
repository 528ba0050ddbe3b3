package dev.dateline.channel.json;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.BridgeArchive;
import dev.dateline.embedding.Embedder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BridgeArchive.class)
final class AskResourceTest {
    private static final String QUESTION = BridgeArchive.QUESTION;

    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @BeforeEach
    void ingest() {
        BridgeArchive.ingest(config, embedder);
    }

    @Test
    void answersWithTheCanonicalReply() {
        JsonPath reply = ask(Map.of("question", QUESTION, "conversation", "desk-7"))
                .body("status", equalTo("answered"))
                .body("short", equalTo("12 June 2021"))
                .body("certainty", both(greaterThan(0.5f)).and(lessThanOrEqualTo(1f)))
                .body("answer", containsString("[1]"))
                .body("sentences[0].standing", equalTo("reported"))
                .body("backend", equalTo("extractive"))
                .body("degraded", equalTo(false))
                .body("conversation", equalTo("desk-7"))
                .body("searched.articles", equalTo(1))
                .body("searched.from", equalTo("2021-06-14"))
                .extract()
                .jsonPath();
        assertThat(reply.getMap("").keySet())
                .startsWith("status", "answer", "short", "certainty", "sentences", "citations", "conflicts");
        assertThat(reply.getString("citations[0].article.published")).isEqualTo("2021-06-14");
        assertThat(reply.getString("citations[0].resolved[0].value")).isEqualTo("2021-06-12");
    }

    @Test
    void quotesTheArticleAtItsOffsetsAndLinksToItsPage() {
        JsonPath reply = ask(Map.of("question", QUESTION)).extract().jsonPath();
        String text = given().urlEncodingEnabled(false)
                .get("/articles/news%2Falder%20bridge.json")
                .jsonPath()
                .getString("text");
        assertThat(text.substring(reply.getInt("citations[0].start"), reply.getInt("citations[0].end")))
                .isEqualTo(reply.getString("citations[0].quote"));
        String link = reply.getString("citations[0].link");
        given().urlEncodingEnabled(false)
                .get(link.substring(0, link.indexOf('#')))
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Alder Bridge opened"));
    }

    @Test
    void saysThatTheArticlesDoNotSay() {
        ask(Map.of("question", "Who won the chess championship in Lisbon?"))
                .body("status", equalTo("notFound"))
                .body("answer", not(blankOrNullString()))
                .body("$", not(hasKey("short")))
                .body("citations", hasSize(0))
                .body("nearest[0].id", equalTo(BridgeArchive.ID));
    }

    @Test
    void usesOnlyWhatWasKnownThen() {
        ask(Map.of("question", QUESTION, "asOf", "2021-06-13"))
                .body("status", equalTo("notFound"))
                .body("searched.articles", equalTo(0));
        ask(Map.of("question", QUESTION, "asOf", "2021-06-14")).body("status", equalTo("answered"));
    }

    @Test
    void usesOnlyTheSourcesAndThePeriodAskedFor() {
        ask(Map.of("question", QUESTION, "sources", List.of("Another Paper"))).body("status", equalTo("notFound"));
        ask(Map.of("question", QUESTION, "sources", List.of("the example gazette")))
                .body("status", equalTo("answered"));
        ask(Map.of("question", QUESTION, "from", "2021-06-15")).body("status", equalTo("notFound"));
        ask(Map.of("question", QUESTION, "from", "2021-06-14", "to", "2021-06-14"))
                .body("status", equalTo("answered"));
    }

    private static ValidatableResponse ask(Map<String, ?> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/ask")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }
}
