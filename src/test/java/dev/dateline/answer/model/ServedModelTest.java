package dev.dateline.answer.model;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.BridgeArchive;
import dev.dateline.embedding.Embedder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole service with a model behind it. */
@QuarkusTest
@TestProfile(ServedModelTest.WithModel.class)
final class ServedModelTest {
    private static final String PORT = "dateline.test.model.port";

    private FakeModel model;

    @TestHTTPResource("/api/ask/stream")
    URI address;

    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @BeforeEach
    void ingest() {
        BridgeArchive.ingest(config, embedder);
        model = new FakeModel(Integer.getInteger(PORT));
    }

    @AfterEach
    void stop() {
        model.close();
    }

    @Test
    void servesWhatTheModelWrote() {
        model.then(Script.says("The Alder Bridge opened to traffic on 12 June 2021. <Bridge over the Alder>"));

        given().contentType("application/json")
                .body(Map.of("question", BridgeArchive.QUESTION))
                .post("/api/ask")
                .then()
                .statusCode(200)
                .body("backend", equalTo("test-model"))
                .body("answer", equalTo("The Alder Bridge opened to traffic on 12 June 2021. [1]"))
                .body("short", equalTo("12 June 2021"));
        given().get("/q/metrics")
                .then()
                .body(containsString("gen_ai_client_token_usage"))
                .body(containsString("gen_ai_request_model=\"test-model\""));
    }

    @Test
    void endsTheModelsWorkWhenTheReaderHangsUp() throws Exception {
        model.then(Script.saysForEver("and ").slowly(20));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"question\": \"" + BridgeArchive.QUESTION + "\"}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            while (model.received().isEmpty()) {
                Thread.sleep(10);
            }
            response.body().close();
        }

        for (int i = 0; i < 300 && model.hungUp() == 0; i++) {
            Thread.sleep(20);
        }
        assertThat(model.hungUp()).isEqualTo(1);
    }

    @Test
    void isNotReadyWhileTheKeyIsRefusedAndAnswersAllTheSame() {
        model.then(Script.refuses(401));

        given().contentType("application/json")
                .body(Map.of("question", BridgeArchive.QUESTION))
                .post("/api/ask")
                .then()
                .statusCode(200)
                .body("status", equalTo("answered"))
                .body("degraded", equalTo(true));
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.name", hasItem("language model"))
                .body(containsString("dateline.model.api-key"));
    }

    /** The archive of one article, and a model at a port that was free. */
    public static final class WithModel implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(new BridgeArchive().getConfigOverrides());
            overrides.put("dateline.model.provider", "openai");
            overrides.put("dateline.model.name", "test-model");
            overrides.put("dateline.model.api-key", GivenModel.KEY);
            overrides.put("dateline.model.base-url", "http://127.0.0.1:" + port());
            return overrides;
        }

        private static int port() {
            if (Integer.getInteger(PORT) == null) {
                try (ServerSocket socket = new ServerSocket(0)) {
                    System.setProperty(PORT, Integer.toString(socket.getLocalPort()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return Integer.getInteger(PORT);
        }
    }
}
