package dev.dateline.channel.json;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.BridgeArchive;
import dev.dateline.embedding.Embedder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service whose reader's weights are missing. */
@QuarkusTest
@TestProfile(WithoutReaderTest.MissingWeights.class)
final class WithoutReaderTest {
    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @BeforeEach
    void ingest() {
        BridgeArchive.ingest(config, embedder);
    }

    @Test
    void saysSoAndNamesTheFile() {
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.name", hasItem("reader"))
                .body("checks.find { it.name == 'reader' }.data.reason", containsString("no-such-weights.onnx"));
    }

    @Test
    void answersWithSentencesAndNoShortAnswer() {
        given().contentType("application/json")
                .body(Map.of("question", BridgeArchive.QUESTION))
                .post("/api/ask")
                .then()
                .statusCode(200)
                .body("status", equalTo("answered"))
                .body("sentences.size()", greaterThan(0))
                .body("$", not(hasKey("short")))
                .body("$", not(hasKey("certainty")));
    }

    /** The archive of one article, and weights that are not there. */
    public static final class MissingWeights implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(new BridgeArchive().getConfigOverrides());
            overrides.put("dateline.reader.weights", "target/no-such-weights.onnx");
            return overrides;
        }
    }
}
