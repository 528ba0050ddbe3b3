package dev.dateline.channel.json;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.index.ArchiveWriter;
import dev.dateline.index.Embedder;
import dev.dateline.index.IndexConfig;
import dev.dateline.index.Ingest;
import dev.dateline.index.LuceneArchiveWriter;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AskResourceTest.OwnArchive.class)
final class AskResourceTest {
    private static final String TEXT = "The Alder Bridge opened to traffic on Saturday after six years of work. "
            + "Mayor Ines Marlow cut the ribbon before a crowd of about 2,000 people. "
            + "The bridge cost 84 million euros, the city said.";
    private static final String QUESTION = "When did the Alder Bridge open?";

    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @BeforeEach
    void ingest() {
        Article article = new Article(
                "news/alder bridge",
                "Bridge over the Alder carries its first cars",
                "The Example Gazette",
                "A. Writer",
                new Publication.Dated(LocalDate.of(2021, 6, 14), "record"),
                "https://gazette.example/alder",
                TEXT,
                List.of(new Block(Block.Kind.BODY, 0, TEXT.length())));
        try (ArchiveWriter archive = new LuceneArchiveWriter(config.path(), embedder);
                Ingest ingest = new Ingest(archive, embedder, 1)) {
            ingest.accept(new Reading.Read(article, Path.of("alder.json")));
            ingest.finish();
        }
    }

    @Test
    void answersWithTheCanonicalReply() {
        JsonPath reply = ask(Map.of("question", QUESTION, "conversation", "desk-7"))
                .body("status", equalTo("answered"))
                .body("short", equalTo("12 June 2021"))
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
                .startsWith("status", "answer", "short", "sentences", "citations", "conflicts");
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
                .body("citations", hasSize(0));
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

    /** An index of its own, empty at first. */
    public static final class OwnArchive implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                return Map.of(
                        "dateline.index.path",
                        Files.createTempDirectory("dateline").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
