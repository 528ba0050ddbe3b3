package dev.dateline.channel.openai;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.BridgeArchive;
import dev.dateline.embedding.Embedder;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asked by a client of the protocol that many front ends are built on. */
@QuarkusTest
@TestProfile(BridgeArchive.class)
final class CompletionsTest {
    @TestHTTPResource("/v1")
    URI address;

    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @BeforeEach
    void ingest() {
        BridgeArchive.ingest(config, embedder);
    }

    @Test
    void answersAClientOfTheProtocol() {
        String answer = OpenAiChatModel.builder()
                .baseUrl(address.toString())
                .apiKey("none")
                .modelName("dateline")
                .build()
                .chat(BridgeArchive.QUESTION);

        assertThat(answer)
                .startsWith(opening())
                .contains("The Alder Bridge opened to traffic on Saturday")
                .contains(" [1]")
                .contains("[1](https://gazette.example/alder)")
                .contains("Sources:\n1. Bridge over the Alder");
    }

    @Test
    void streamsToAClientOfTheProtocol() throws Exception {
        CompletableFuture<String> whole = new CompletableFuture<>();
        StringBuilder pieces = new StringBuilder();
        OpenAiStreamingChatModel.builder()
                .baseUrl(address.toString())
                .apiKey("none")
                .modelName("dateline")
                .build()
                .chat(BridgeArchive.QUESTION, new StreamingChatResponseHandler() {
                    @Override
                    public void onPartialResponse(String piece) {
                        pieces.append(piece);
                    }

                    @Override
                    public void onCompleteResponse(ChatResponse response) {
                        whole.complete(response.aiMessage().text());
                    }

                    @Override
                    public void onError(Throwable error) {
                        whole.completeExceptionally(error);
                    }
                });

        assertThat(whole.get(20, TimeUnit.SECONDS))
                .isEqualTo(pieces.toString())
                .startsWith(opening())
                .contains(" [1]")
                .contains("[1](https://gazette.example/alder)");
    }

    @Test
    void completesAFollowUpFromTheMessagesBefore() {
        String answer = OpenAiChatModel.builder()
                .baseUrl(address.toString())
                .apiKey("none")
                .modelName("dateline")
                .build()
                .chat(List.of(
                        UserMessage.from(BridgeArchive.QUESTION),
                        AiMessage.from(
                                "The Alder Bridge opened to traffic on Saturday. [1](http://x/y)\n\nSources:\n1. x"),
                        UserMessage.from("and how much did it cost?")))
                .aiMessage()
                .text();

        assertThat(answer).contains("84 million euros");
    }

    @Test
    void saysThatTheArticlesDoNotSayAndNamesTheNearest() {
        complete(Map.of(
                        "messages",
                        List.of(Map.of("role", "user", "content", "Who won the chess championship in Lisbon?"))))
                .statusCode(200)
                .body("choices[0].message.content", startsWith("The articles do not say."))
                .body("choices[0].message.content", containsString("Nearest:\n- Bridge over the Alder"))
                .body("citations", hasSize(0));
    }

    @Test
    void givesTheCitationsBesideTheText() {
        complete(Map.of("messages", List.of(Map.of("role", "user", "content", BridgeArchive.QUESTION))))
                .statusCode(200)
                .body("citations", hasSize(greaterThan(0)))
                .body("citations[0].article.id", equalTo(BridgeArchive.ID))
                .body("choices[0].finish_reason", equalTo("stop"));
    }

    @Test
    void saysWhatIsMissingAsClientsReadIt() {
        complete(Map.of("messages", List.of()))
                .statusCode(400)
                .body("error.type", equalTo("invalid_request_error"))
                .body("error.message", containsString("role user"));
        complete(Map.of("messages", List.of(Map.of("role", "user", "content", "x".repeat(2_001)))))
                .statusCode(400)
                .body("error.message", containsString("2000 characters"));
    }

    @Test
    void listsItselfAsAModel() {
        given().get("/v1/models").then().statusCode(200).body("data[0].id", equalTo("dateline"));
    }

    /** What stands first, as the canonical reply has a short answer or not. */
    private static String opening() {
        String value = given().contentType("application/json")
                .body(Map.of("question", BridgeArchive.QUESTION))
                .post("/api/ask")
                .jsonPath()
                .getString("short");
        return (value == null ? "The articles say:" : "**" + value + "**") + "\n\n";
    }

    private static ValidatableResponse complete(Map<String, ?> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/chat/completions")
                .then();
    }
}
