package dev.dateline.channel.json;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.BridgeArchive;
import dev.dateline.embedding.Embedder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BridgeArchive.class)
final class AskStreamTest {
    private static final Pattern EVENT = Pattern.compile("event: ?(\\w+)\\ndata: ?(.*)\\n");

    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void ingest() {
        BridgeArchive.ingest(config, embedder);
    }

    @Test
    void tellsTheAnswerInOrderAndEndsWithTheCanonicalReply() throws JsonProcessingException {
        List<Event> events = ask(BridgeArchive.QUESTION);

        assertThat(events)
                .extracting(Event::name)
                .startsWith("status", "status", "status", "citation", "text")
                .endsWith("final");
        JsonNode reply = events.getLast().data();
        assertThat(reply.path("status").asText()).isEqualTo("answered");
        assertThat(reply.path("short").asText()).isEqualTo("12 June 2021");
        assertThat(reply.path("citations").path(0))
                .isEqualTo(first(events, "citation").data());
        assertThat(reply.path("sentences").path(0))
                .isEqualTo(first(events, "text").data());
    }

    @Test
    void tellsThatTheArticlesDoNotSay() throws JsonProcessingException {
        List<Event> events = ask("Who won the chess championship in Lisbon?");

        assertThat(events).extracting(Event::name).doesNotContain("text", "citation");
        assertThat(events.getLast().data().path("status").asText()).isEqualTo("notFound");
    }

    @Test
    void refusesWhatIsNoQuestionBeforeItBegins() {
        given().contentType("application/json")
                .body(Map.of("question", ""))
                .post("/api/ask/stream")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("question"));
    }

    private static Event first(List<Event> events, String name) {
        return events.stream()
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Event> ask(String question) throws JsonProcessingException {
        String body = given().contentType("application/json")
                .body(Map.of("question", question))
                .post("/api/ask/stream")
                .then()
                .statusCode(200)
                .contentType("text/event-stream")
                .extract()
                .asString();
        List<String[]> parts = EVENT.matcher(body)
                .results()
                .map(match -> new String[] {match.group(1), match.group(2)})
                .toList();
        List<Event> events = new ArrayList<>();
        for (String[] part : parts) {
            events.add(new Event(part[0], json.readTree(part[1])));
        }
        return events;
    }

    private record Event(String name, JsonNode data) {}
}
