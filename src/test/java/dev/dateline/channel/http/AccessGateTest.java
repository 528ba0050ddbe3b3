package dev.dateline.channel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.dateline.access.Access;
import dev.dateline.access.KeyStore;
import dev.dateline.access.Scope;
import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.BridgeArchive;
import dev.dateline.embedding.Embedder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes through where, if the service asks for keys. */
@QuarkusTest
@TestProfile(KeysProfile.class)
final class AccessGateTest {
    private static final String QUESTION = "{\"question\": \"" + BridgeArchive.QUESTION + "\"}";

    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @Inject
    KeyStore store;

    @Inject
    Access access;

    @Inject
    Router router;

    @BeforeEach
    void ingest() {
        BridgeArchive.ingest(config, embedder);
        access.refresh();
    }

    /** Whoever adds an address must say who may use it. */
    @Test
    void everyAddressHasARule() {
        Set<String> addresses = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages("dev.dateline.channel")) {
            if (type.isAnnotatedWith(Path.class)) {
                String base = slashed(type.getAnnotationOfType(Path.class).value());
                addresses.add(base);
                type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(Path.class))
                        .map(method -> base
                                + slashed(method.getAnnotationOfType(Path.class).value()))
                        .forEach(addresses::add);
            }
        }
        router.getRoutes().stream()
                .map(Route::getPath)
                .filter(path -> path != null && !path.equals("/"))
                .forEach(addresses::add);
        MetricLabels.ADDRESSES.stream()
                .filter(address -> address.startsWith("/"))
                .forEach(addresses::add);
        addresses.removeAll(Set.of("/v1", "/articles", "/api", "/q/")); // what stands below them has rules
        assertThat(addresses).contains("/api/ask", "/articles/{id:.+}.json", "/slack/events", "/q/metrics", "/mcp");
        Set<String> without = addresses.stream()
                .filter(address -> AccessRules.of(example(address)).isEmpty())
                .collect(Collectors.toSet());
        assertThat(without).as("addresses that AccessRules says nothing of").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/ask",
        "POST, /api/ask/stream",
        "POST, /api/feedback",
        "GET,  /api/opening",
        "POST, /v1/chat/completions",
        "GET,  /v1/models",
        "POST, /mcp",
        "GET,  /mcp/sse",
        "GET,  /articles/bridge",
        "GET,  /articles/bridge.json",
        "GET,  /q/metrics",
        "GET,  /q/metrics/",
        "GET,  /nothing/here",
        "GET,  /api//ask",
        "GET,  /api/ask;a=b",
        "GET,  /widget/../articles/bridge",
        "GET,  /%61rticles/bridge",
        "GET,  /q/health/../metrics",
        "HEAD, /articles/bridge",
        "BREW, /articles/bridge"
    })
    void asksForAKey(String method, String path) {
        ValidatableResponse response = given().urlEncodingEnabled(false)
                .contentType("application/json")
                .request(method, path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer");
        if (!method.equals("HEAD")) {
            response.contentType("application/problem+json").body("detail", containsString("dateline key make"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/widget.js", "/q/health/ready", "/q/health", "/q/openapi"})
    void leavesOpenWhatDoesNothing(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void chatsShowTheirOwnSecret() {
        given().contentType("application/json")
                .body("{\"token\": \"wrong\"}")
                .post("/webhooks/zulip")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo(null));
    }

    @Test
    void letsThroughWhoeverHasAKeyWithTheScope() {
        String ask = key(Scope.ASK);
        bearer(ask, "/api/ask").statusCode(200).body("status", equalTo("answered"));
        given().header("X-API-Key", ask)
                .contentType("application/json")
                .body(QUESTION)
                .post("/api/ask")
                .then()
                .statusCode(200);
        given().header("Authorization", "Bearer " + ask)
                .urlEncodingEnabled(false)
                .get("/articles/news%2Falder%20bridge.json")
                .then()
                .statusCode(403)
                .body("detail", containsString("scope"));
        given().header("Authorization", "bearer " + key(Scope.READ))
                .urlEncodingEnabled(false)
                .get("/articles/news%2Falder%20bridge.json")
                .then()
                .statusCode(200);
        given().header("Authorization", "Bearer " + key(Scope.ADMIN))
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("dateline_access_refused"));
    }

    @Test
    void aRevokedKeyHoldsNoMore() {
        String secret = key(Scope.ASK);
        bearer(secret, "/api/ask").statusCode(200);
        store.list().forEach(key -> store.revoke(key.id()));
        access.refresh();
        bearer(secret, "/api/ask").statusCode(401);
    }

    @Test
    void theProtocolOfOpenAiHasItsOwnShapeOfRefusal() {
        given().header("Authorization", "Bearer sk-guess")
                .contentType("application/json")
                .body("{\"messages\": [{\"role\": \"user\", \"content\": \"when?\"}]}")
                .post("/v1/chat/completions")
                .then()
                .statusCode(401)
                .body("error.code", equalTo("invalid_api_key"))
                .body("error.message", containsString("key"));
    }

    @Test
    void visitorsOfAnAllowedPageGetAPassAndOthersNone() {
        String pass = given().header("Origin", KeysProfile.PAGE)
                .post("/api/visit")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", KeysProfile.PAGE)
                .extract()
                .path("pass");
        given().header("Origin", KeysProfile.PAGE)
                .header("Authorization", "Bearer " + pass)
                .contentType("application/json")
                .body(QUESTION)
                .post("/api/ask")
                .then()
                .statusCode(200);
        bearer(pass, "/api/ask").statusCode(401); // taken elsewhere, to where there is no such page
        given().header("Origin", "https://elsewhere.example")
                .post("/api/visit")
                .then()
                .statusCode(403);
        given().post("/api/visit").then().statusCode(403);
        given().header("Origin", KeysProfile.PAGE)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .options("/api/ask")
                .then()
                .header("Access-Control-Allow-Headers", containsString("authorization"));
    }

    private String key(Scope scope) {
        String secret =
                store.make("a test's", EnumSet.of(scope), Optional.empty()).secret();
        access.refresh();
        return secret;
    }

    private static ValidatableResponse bearer(String secret, String path) {
        return given().header("Authorization", "Bearer " + secret)
                .contentType("application/json")
                .body(QUESTION)
                .post(path)
                .then();
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    /** An address of its kind. */
    private static String example(String address) {
        String path = address.replaceAll("\\{[^{}]*}", "one")
                .replaceAll("/\\*?\\z", "")
                .replace(":name", "one");
        return path.isEmpty() ? "/" : path;
    }
}
