package dev.dateline.channel.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpServer;
import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.webhook.adapter.WebhookAdapter;
import dev.dateline.delivery.BridgeArchive;
import dev.dateline.embedding.Embedder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WebhookProfile.class)
final class DiscordTest {
    /** What an Ed25519 private key begins with as PKCS #8 lays it out (RFC 8410). */
    private static final String PREFIX = "302e020100300506032b657004220420";

    private static int ids;

    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @ConfigProperty(name = "dateline.webhooks.discord.url")
    URI api;

    private final BlockingQueue<String> edits = new LinkedBlockingQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private HttpServer discord;

    @BeforeEach
    void open() throws IOException {
        BridgeArchive.ingest(config, embedder);
        discord = HttpServer.create(new InetSocketAddress("127.0.0.1", api.getPort()), 0);
        discord.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (refusals.getAndDecrement() > 0) {
                exchange.getResponseHeaders().set("Retry-After", "0.2");
                exchange.sendResponseHeaders(429, -1);
            } else {
                edits.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
                exchange.sendResponseHeaders(200, -1);
            }
            exchange.close();
        });
        discord.start();
    }

    @AfterEach
    void close() {
        discord.stop(0);
    }

    @Test
    void answersThePingThatDiscordSendsAtSetUp() throws Exception {
        send("{\"id\":\"1\",\"type\":1,\"version\":1}").statusCode(200).body("type", equalTo(1));
    }

    @Test
    void acknowledgesACommandAndEditsTheAnswerIn() throws Exception {
        refusals.set(1);
        String body = command(BridgeArchive.QUESTION, "aW50ZXJhY3Rpb246token");
        send(body).statusCode(200).body("type", equalTo(5));
        send(body).statusCode(200).body("type", equalTo(5));

        String edit = edits.poll(60, TimeUnit.SECONDS);
        assertThat(edit).startsWith("PATCH /api/v10/webhooks/1234567890/aW50ZXJhY3Rpb246token/messages/@original {");
        JsonObject message = new JsonObject(edit.substring(edit.indexOf('{')));
        assertThat(message.getString("content"))
                .startsWith("**" + BridgeArchive.ANSWER + "**")
                .hasSizeLessThan(2_000);
        assertThat(message.getJsonArray("embeds").getJsonObject(0).getString("description"))
                .contains("The Example Gazette, 14 June 2021");
        assertThat(message.getJsonObject("allowed_mentions").getJsonArray("parse"))
                .isEmpty();

        send(command("", "lastToken")).statusCode(200);
        assertThat(edits.poll(60, TimeUnit.SECONDS)).contains("lastToken").contains(WebhookAdapter.HOW_TO_ASK);
        assertThat(edits).isEmpty();
    }

    @Test
    void refusesWhatTheApplicationsKeyDidNotSign() throws Exception {
        String body = command(BridgeArchive.QUESTION, "token");
        long now = System.currentTimeMillis() / 1_000;
        String signature = signature("" + now, body);
        post(body, "" + now, signature).statusCode(200);
        post(body + " ", "" + now, signature).statusCode(401);
        post(body, "" + (now - 1), signature).statusCode(401);
        post(body, "" + now, "").statusCode(401);
        post(body, "" + now, "00".repeat(64)).statusCode(401);
        post(body, "" + now, "not hexadecimal").statusCode(401);
        assertThat(edits.poll(60, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void refusesWhatWasSignedLongAgoOrForLater() throws Exception {
        String body = "{\"id\":\"1\",\"type\":1,\"version\":1}";
        long now = System.currentTimeMillis() / 1_000;
        for (String time : new String[] {"" + (now - 400), "" + (now + 400), "1700000000", "soon", ""}) {
            post(body, time, signature(time, body)).statusCode(401);
        }
    }

    @Test
    void sendsNothingToAnAddressThatIsMadeUp() throws Exception {
        send(command(BridgeArchive.QUESTION, "../../channels/1")).statusCode(400);
        assertThat(edits).isEmpty();
    }

    private static ValidatableResponse send(String body) throws Exception {
        String timestamp = "" + System.currentTimeMillis() / 1_000;
        return post(body, timestamp, signature(timestamp, body));
    }

    private static ValidatableResponse post(String body, String timestamp, String signature) {
        return given().contentType("application/json")
                .header("X-Signature-Timestamp", timestamp)
                .header("X-Signature-Ed25519", signature)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/webhooks/discord")
                .then();
    }

    private static String signature(String timestamp, String body) throws Exception {
        PrivateKey key = KeyFactory.getInstance("Ed25519")
                .generatePrivate(
                        new PKCS8EncodedKeySpec(HexFormat.of().parseHex(PREFIX + WebhookProfile.DISCORD_PRIVATE)));
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(key);
        signer.update((timestamp + body).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(signer.sign());
    }

    private static String command(String question, String token) {
        return new JsonObject()
                .put("id", "" + (System.nanoTime() + ids++))
                .put("application_id", "1234567890")
                .put("type", 2)
                .put("token", token)
                .put("version", 1)
                .put("guild_id", "290926798626357999")
                .put("channel_id", "645027906669510667")
                .put("member", new JsonObject().put("user", new JsonObject().put("id", "53908232506183680")))
                .put(
                        "data",
                        new JsonObject()
                                .put("id", "771825006014889984")
                                .put("name", "ask")
                                .put("type", 1)
                                .put(
                                        "options",
                                        new JsonArray()
                                                .add(new JsonObject()
                                                        .put("type", 3)
                                                        .put("name", "question")
                                                        .put("value", question))))
                .encode();
    }
}
