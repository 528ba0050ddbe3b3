package dev.dateline.channel.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.webhook.adapter.WebhookAdapter;
import dev.dateline.delivery.BridgeArchive;
import dev.dateline.embedding.Embedder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests written after what each service documents. */
@QuarkusTest
@TestProfile(WebhookProfile.class)
final class WebhooksTest {
    private static final String LINK = "https://dateline.example/articles/alder#:~:text=";
    private static int ids;

    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @BeforeEach
    void ingest() {
        BridgeArchive.ingest(config, embedder);
    }

    @Test
    void answersAMattermostPostAsAComment() {
        mattermost(WebhookProfile.MATTERMOST, "dateline " + BridgeArchive.QUESTION, id())
                .statusCode(200)
                .body("response_type", equalTo("comment"))
                .body("text", startsWith("**" + BridgeArchive.ANSWER + "**"))
                .body("text", containsString("[\\[1\\]](" + LINK))
                .body("text", containsString("> The Alder Bridge opened to traffic on Saturday"));
    }

    @Test
    void answersAMattermostPostSentAsJson() {
        given().contentType("application/json")
                .body(Map.of(
                        "token",
                        WebhookProfile.MATTERMOST,
                        "team_id",
                        "rdc9bgriktyx9p4kowh3dmgqyc",
                        "channel_id",
                        "4xp9fdt77pncbef59f4k1qe83o",
                        "user_id",
                        "fakeusersfakeusersfakeuser",
                        "post_id",
                        id(),
                        "timestamp",
                        1_445_532_266,
                        "text",
                        BridgeArchive.QUESTION))
                .post("/webhooks/mattermost")
                .then()
                .statusCode(200)
                .body("text", containsString(BridgeArchive.ANSWER));
    }

    @Test
    void answersAMattermostCommandInTheChannel() {
        given().contentType("application/x-www-form-urlencoded")
                .header("Authorization", "Token " + WebhookProfile.MATTERMOST_COMMAND)
                .formParams(Map.of(
                        "channel_id", "jbe8nm3chb8sqkwmxzz5twq7uo",
                        "channel_name", "town-square",
                        "command", "/ask",
                        "response_url", "http://internal.example/hooks/commands/xxx",
                        "team_id", "bcbk93xrmfbkdfdyv14kgojtba",
                        "text", BridgeArchive.QUESTION,
                        "token", WebhookProfile.MATTERMOST_COMMAND,
                        "trigger_id", id(),
                        "user_id", "c3a4cqe3dfy6dgopqt8ai3hydh"))
                .post("/webhooks/mattermost")
                .then()
                .statusCode(200)
                .body("response_type", equalTo("in_channel"))
                .body("text", containsString(BridgeArchive.ANSWER));
    }

    @Test
    void answersAZulipMessage() {
        zulip(WebhookProfile.ZULIP, "@**Dateline** " + BridgeArchive.QUESTION, id(), "desk@zulip.example")
                .statusCode(200)
                .body("content", startsWith("**" + BridgeArchive.ANSWER + "**"));
    }

    @Test
    void answersAFollowUpInTheSameTopic() {
        zulip(WebhookProfile.ZULIP, BridgeArchive.QUESTION, id(), "desk@zulip.example")
                .statusCode(200);
        zulip(WebhookProfile.ZULIP, "how much did it cost? @**Dateline|25**", id(), "desk@zulip.example")
                .body("content", containsString("84 million"));
    }

    @Test
    void saysNothingToItself() {
        zulip(WebhookProfile.ZULIP, BridgeArchive.QUESTION, id(), "dateline-bot@zulip.example")
                .statusCode(200)
                .body("response_not_required", equalTo(true))
                .body("content", blankOrNullString());
    }

    @Test
    void answersATeamsMessageSignedWithTheTeamsToken() throws Exception {
        String body = teamsMessage("<at>Dateline</at>&nbsp;" + BridgeArchive.QUESTION + "\n", id());
        teams("HMAC " + hmac(WebhookProfile.TEAMS, body), body)
                .statusCode(200)
                .body("type", equalTo("message"))
                .body("text", startsWith("**" + BridgeArchive.ANSWER + "**"))
                .body("text", containsString(LINK));
    }

    @Test
    void refusesWhatTeamsDidNotSign() throws Exception {
        String body = teamsMessage(BridgeArchive.QUESTION, id());
        teams("HMAC " + hmac(WebhookProfile.TEAMS, body + " "), body).statusCode(401);
        teams("HMAC " + hmac("b3RoZXIga2V5", body), body).statusCode(401);
        teams("HMAC ", body).statusCode(401);
        teams("HMAC not base64!", body).statusCode(401);
        teams(hmac(WebhookProfile.TEAMS, body), body).statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "zoq8q7dcipycmqmtbkm1b4x1j", "zoq8q7dcipycmqmtbkm1b4x1jy,mq8ky3fxdjrkjd53kxbocfs1ge"})
    void refusesATokenThatIsNotTheirs(String token) {
        mattermost(token, BridgeArchive.QUESTION, id())
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", containsString("token"));
        zulip(token, BridgeArchive.QUESTION, id(), "desk@zulip.example").statusCode(401);
    }

    @Test
    void givesARetryTheSameAnswer() {
        String id = id();
        String first = zulip(WebhookProfile.ZULIP, BridgeArchive.QUESTION, id, "desk@zulip.example")
                .extract()
                .path("content");
        String second = zulip(WebhookProfile.ZULIP, BridgeArchive.QUESTION, id, "desk@zulip.example")
                .extract()
                .path("content");
        assertThat(second).isEqualTo(first).contains(BridgeArchive.ANSWER);
    }

    @Test
    void saysHowToAsk() {
        zulip(WebhookProfile.ZULIP, "@**Dateline**", id(), "desk@zulip.example")
                .body("content", equalTo(WebhookAdapter.HOW_TO_ASK));
        zulip(WebhookProfile.ZULIP, "why? ".repeat(1_000), id(), "desk@zulip.example")
                .body("content", equalTo(WebhookAnswerer.TOO_LONG));
        zulip(WebhookProfile.ZULIP, "Who won the chess championship in Lisbon?", id(), "desk@zulip.example")
                .body("content", containsString("The articles do not say"));
    }

    @Test
    void isOffUntilItHasASecret() {
        given().contentType("application/json")
                .body(Map.of("token", "", "message_id", id(), "text", BridgeArchive.QUESTION))
                .post("/webhooks/rocketchat")
                .then()
                .statusCode(404)
                .body("detail", containsString("dateline.webhooks.rocketchat.secret"));
        given().body("{}")
                .post("/webhooks/irc")
                .then()
                .statusCode(404)
                .body("detail", containsString("discord, mattermost, rocketchat, teams, zulip"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "7", "{\"token\":{}}", "{\"token\":\"" + WebhookProfile.ZULIP + "\"}"})
    void refusesWhatIsNoMessage(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/webhooks/zulip")
                .then()
                .statusCode(body.contains(WebhookProfile.ZULIP) || body.equals("{") ? 400 : 401)
                .body("detail", not(blankOrNullString()));
    }

    @Test
    void isNotPartOfTheDescribedInterface() {
        given().get("/q/openapi").then().statusCode(200).body(not(containsString("/webhooks/")));
    }

    private static ValidatableResponse mattermost(String token, String text, String post) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "token", token,
                "team_id", "rdc9bgriktyx9p4kowh3dmgqyc",
                "team_domain", "desk",
                "channel_id", "xr3j5x3p4pfk7kk6ck7b4e6ghh",
                "channel_name", "newsroom",
                "timestamp", "1445532266",
                "user_id", "c3a4cqe3dfy6dgopqt8ai3hydh",
                "user_name", "reader",
                "post_id", post,
                "text", text));
        fields.put("trigger_word", "dateline");
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/webhooks/mattermost")
                .then();
    }

    private static ValidatableResponse zulip(String token, String content, String id, String sender) {
        return given().contentType("application/json")
                .body(new JsonObject()
                        .put("bot_email", "dateline-bot@zulip.example")
                        .put("bot_full_name", "Dateline")
                        .put("data", content)
                        .put("trigger", "mention")
                        .put("token", token)
                        .put(
                                "message",
                                new JsonObject()
                                        .put("id", Long.parseLong(id))
                                        .put("type", "stream")
                                        .put("recipient_id", 20)
                                        .put("stream_id", 5)
                                        .put("subject", "bridges")
                                        .put("display_recipient", "newsroom")
                                        .put("sender_email", sender)
                                        .put("sender_id", 5)
                                        .put("content", content))
                        .encode())
                .post("/webhooks/zulip")
                .then();
    }

    private static ValidatableResponse teams(String authorization, String body) {
        return given().contentType("application/json; charset=utf-8")
                .header("Authorization", authorization)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/webhooks/teams")
                .then();
    }

    private static String teamsMessage(String text, String id) {
        return new JsonObject()
                .put("type", "message")
                .put("id", id)
                .put("timestamp", "2026-03-01T12:00:00.000Z")
                .put("serviceUrl", "https://smba.example/emea/")
                .put("channelId", "msteams")
                .put("from", new JsonObject().put("id", "29:1AbC").put("name", "A Réader"))
                .put(
                        "conversation",
                        new JsonObject().put("isGroup", true).put("id", "19:abc@thread.skype;messageid=1481567603816"))
                .put("text", text)
                .put("textFormat", "plain")
                .encode();
    }

    private static String hmac(String key, String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String id() {
        return "" + (System.nanoTime() + ids++);
    }
}
