package dev.dateline.channel.json.archive;

import static dev.dateline.channel.BridgeArchive.ID;
import static dev.dateline.channel.BridgeArchive.QUESTION;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.BridgeArchive;
import dev.dateline.embedding.Embedder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** An article that was removed is nowhere any more: not in the archive, not in replies, not in what a conversation knows. */
@QuarkusTest
@TestProfile(RemovalTest.Allowed.class)
final class RemovalTest {
    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @Inject
    PassageIndex index;

    /** Whoever reaches the service may remove articles. */
    public static final class Allowed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(new BridgeArchive().getConfigOverrides());
            settings.put("dateline.archive.removal-allowed", "true");
            return settings;
        }
    }

    @Test
    void isOutOfTheArchiveOfConversationsAndOfRepliesAtOnce() {
        BridgeArchive.ingest(config, embedder);
        index.refresh();
        ask(QUESTION).body("status", equalTo("answered"));
        given().get("/api/archive").then().body("articles", equalTo(1)).body("passages", equalTo(1));
        opinion("before", 204);
        Audit audit = new Audit();
        Logger log = Logger.getLogger("dev.dateline.audit");
        log.addHandler(audit);

        given().delete("/api/articles/" + ID).then().statusCode(204);

        log.removeHandler(audit);
        assertThat(audit.told.toString())
                .contains(ID, "a request over HTTP")
                .doesNotContain("Marlow", "carries its first");
        given().get("/articles/" + ID + ".json").then().statusCode(404);
        given().get("/api/archive").then().body("articles", equalTo(0)).body("publishers", empty());
        ask("and who cut the ribbon there?").body("status", equalTo("notFound")).body(not(containsString("Marlow")));
        opinion("after", 409);

        given().delete("/api/articles/" + ID).then().statusCode(404).body("detail", containsString(ID));
        BridgeArchive.ingest(config, embedder);
        index.refresh();
        given().get("/api/archive").then().body("articles", equalTo(0));
    }

    private static void opinion(String id, int status) {
        given().contentType("application/json")
                .body(Map.of("id", id, "conversation", "removal", "question", QUESTION, "answer", "", "rating", "down"))
                .post("/api/feedback")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse ask(String question) {
        return given().contentType("application/json")
                .body(Map.of("question", question, "conversation", "removal"))
                .post("/api/ask")
                .then()
                .statusCode(200);
    }

    /** What the log tells. */
    private static final class Audit extends Handler {
        private final StringBuilder told = new StringBuilder();

        @Override
        public void publish(LogRecord line) {
            told.append(line.getMessage());
            for (Object part : line.getParameters() == null ? new Object[0] : line.getParameters()) {
                told.append(' ').append(part);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
