package dev.dateline.channel.slack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.delivery.BridgeArchive;
import dev.dateline.embedding.Embedder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service as Slack meets it, over HTTP. */
@QuarkusTest
@TestProfile(SlackProfile.class)
final class SlackRouteTest {
    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @ConfigProperty(name = "dateline.slack.api-url")
    URI api;

    private FakeSlack slack;

    @BeforeEach
    void open() {
        BridgeArchive.ingest(config, embedder);
        slack = new FakeSlack(api.getPort());
        slack.refuseStreams();
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void answersASignedMention() throws Exception {
        send(Events.mention("EvRoute1", "C0ROUTE", "21.1", BridgeArchive.QUESTION))
                .statusCode(200);

        slack.await(fake -> fake.answers().size() == 1);
        assertThat(slack.answers().getFirst().text()).contains(BridgeArchive.ANSWER);
    }

    @Test
    void answersTheChallengeThatSlackSendsAtSetUp() {
        send("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1a\"}")
                .statusCode(200)
                .body(equalTo("3eZbrw1a"));
    }

    @Test
    void takesTheLongestMessageOfSlack() throws Exception {
        send(Events.direct("EvRoute2", "21.2", "é".repeat(40_000))).statusCode(200);

        slack.await(fake -> fake.messages().size() == 1);
        assertThat(slack.messages().getFirst().text()).isEqualTo(SlackAnswerer.TOO_LONG);
    }

    @Test
    void refusesWhatIsNotSigned() {
        given().contentType("application/json")
                .body(Events.direct("EvRoute3", "21.3", BridgeArchive.QUESTION))
                .post(SlackRoute.PATH)
                .then()
                .statusCode(401);
    }

    @Test
    void logsNoSecret() throws Exception {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler recorder = recorder(logged);
        Logger root = Logger.getLogger("");
        root.addHandler(recorder);
        try {
            slack.behave("chat.update", call -> FakeSlack.Turn.refused("invalid_auth"));
            send(Events.mention("EvRoute4", "C0ROUTE", "21.4", BridgeArchive.QUESTION))
                    .statusCode(200);
            send("{\"type\":\"unheard_of\",\"token\":\"legacy-verification-token\"}")
                    .statusCode(200);
            send("token=legacy-verification-token&x=1").statusCode(200);
            slack.behave("response_url", call -> FakeSlack.Turn.broken(404));
            send("command=%2Fask&text=when%3F&trigger_id=t21&team_id=T&channel_id=C&user_id=U&token=legacy-verification-token"
                            + "&response_url=" + slack.responseUrl("capability-of-this-command"))
                    .statusCode(200);
            slack.await(fake -> fake.calls("chat.update").size() == 1
                    && fake.calls("response_url").size() == 1);
            send(Events.mention("EvRoute5", "C0ROUTE", "21.5", " ")).statusCode(200);
            slack.await(fake -> fake.messages().stream()
                    .anyMatch(message -> message.thread().equals("21.5")));
        } finally {
            root.removeHandler(recorder);
        }

        assertThat(String.join("\n", logged))
                .contains("invalid_auth")
                .doesNotContain(Signed.SECRET)
                .doesNotContain(Desk.TOKEN)
                .doesNotContain("legacy-verification-token")
                .doesNotContain("capability-of-this-command");
    }

    private static ValidatableResponse send(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Map<String, List<String>> headers = Signed.headers(body);
        return given().header(
                        "X-Slack-Request-Timestamp",
                        headers.get("x-slack-request-timestamp").getFirst())
                .header("X-Slack-Signature", headers.get("x-slack-signature").getFirst())
                .contentType("application/octet-stream")
                .body(bytes)
                .post(SlackRoute.PATH)
                .then();
    }

    private static Handler recorder(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getMessage() + " " + java.util.Arrays.toString(record.getParameters()) + " "
                        + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
