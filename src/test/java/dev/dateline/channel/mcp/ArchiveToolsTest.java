package dev.dateline.channel.mcp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.BridgeArchive;
import dev.dateline.embedding.Embedder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BridgeArchive.class)
final class ArchiveToolsTest {
    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @Inject
    ObjectMapper json;

    private String session = "";

    @BeforeEach
    void open() {
        BridgeArchive.ingest(config, embedder);
        session = send(Map.of(
                        "jsonrpc",
                        "2.0",
                        "id",
                        1,
                        "method",
                        "initialize",
                        "params",
                        Map.of(
                                "protocolVersion", "2025-03-26",
                                "capabilities", Map.of(),
                                "clientInfo", Map.of("name", "test", "version", "1"))))
                .getHeader("Mcp-Session-Id");
        send(Map.of("jsonrpc", "2.0", "method", "notifications/initialized"));
    }

    @Test
    void listsTheToolsAsReadOnly() throws JsonProcessingException {
        JsonNode tools = result(Map.of("jsonrpc", "2.0", "id", 2, "method", "tools/list"))
                .path("tools");

        assertThat(tools.findValuesAsText("name")).contains("ask", "search_passages", "get_article");
        assertThat(tools)
                .allSatisfy(
                        tool -> assertThat(tool.at("/annotations/readOnlyHint").asBoolean())
                                .isTrue())
                .allSatisfy(tool -> assertThat(tool.path("title").asText())
                        .isNotBlank()
                        .isEqualTo(tool.at("/annotations/title").asText()));
    }

    @Test
    void givesWhatItFoundAsTextToo() throws JsonProcessingException {
        JsonNode found = call("search_passages", Map.of("query", "Alder Bridge"));

        assertThat(json.readTree(found.at("/content/0/text").asText())).isEqualTo(found.path("structuredContent"));
        assertThat(found.at("/structuredContent/passages")).isNotEmpty();
    }

    @Test
    void answersWithCitations() throws JsonProcessingException {
        JsonNode reply = call("ask", Map.of("question", BridgeArchive.QUESTION)).path("structuredContent");

        assertThat(reply.path("status").asText()).as("%s", reply).isEqualTo("answered");
        assertThat(reply.at("/citations/0/article/id").asText()).isEqualTo(BridgeArchive.ID);
        assertThat(reply.has("certainty")).as("%s", reply).isEqualTo(reply.has("short"));
    }

    @Test
    void saysThatTheArticlesDoNotSayAndNamesTheNearest() throws JsonProcessingException {
        JsonNode reply = call("ask", Map.of("question", "Who won the chess championship in Lisbon?"))
                .path("structuredContent");

        assertThat(reply.path("status").asText()).isEqualTo("notFound");
        assertThat(reply.at("/nearest/0/id").asText()).isEqualTo(BridgeArchive.ID);
    }

    @Test
    void findsPassagesAndGivesTheirArticle() throws JsonProcessingException {
        JsonNode found = call("search_passages", Map.of("query", "Alder Bridge", "limit", 3))
                .path("structuredContent");
        String id = found.at("/passages/0/article/id").asText();

        JsonNode article = call("get_article", Map.of("id", id)).path("structuredContent");
        int start = found.at("/passages/0/start").asInt();
        int end = found.at("/passages/0/end").asInt();
        assertThat(article.path("text").asText().substring(start, end))
                .isEqualTo(found.at("/passages/0/text").asText());
    }

    @Test
    void saysWhatToDoAboutAMistake() throws JsonProcessingException {
        assertMistake(call("ask", Map.of("question", " ")), "Ask with 1 to 2000 characters.");
        assertMistake(call("ask", Map.of("question", "when?", "as_of", "soon")), "as_of is no date");
        assertMistake(call("search_passages", Map.of("query", "x", "limit", 0)), "give 1 to 20");
        assertMistake(call("get_article", Map.of("id", "nothing")), "has no article 'nothing'");
    }

    private static void assertMistake(JsonNode result, String says) {
        assertThat(result.path("isError").asBoolean()).isTrue();
        assertThat(result.at("/content/0/text").asText()).contains(says);
    }

    private JsonNode call(String tool, Map<String, ?> arguments) throws JsonProcessingException {
        return result(Map.of(
                "jsonrpc",
                "2.0",
                "id",
                3,
                "method",
                "tools/call",
                "params",
                Map.of("name", tool, "arguments", arguments)));
    }

    private JsonNode result(Map<String, ?> request) throws JsonProcessingException {
        String body = send(request).asString();
        String data = body.contains("data:") ? body.substring(body.indexOf("data:") + 5) : body;
        return json.readTree(data.strip()).path("result");
    }

    private Response send(Map<String, ?> request) {
        var prepared = given().contentType("application/json").accept("application/json, text/event-stream");
        if (!session.isEmpty()) {
            prepared = prepared.header("Mcp-Session-Id", session);
        }
        return prepared.body(request).post("/mcp");
    }
}
