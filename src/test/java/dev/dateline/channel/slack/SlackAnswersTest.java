package dev.dateline.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.slack.FakeSlack.Posted;
import dev.dateline.channel.slack.SlackEndpoint.Acknowledgement;
import dev.dateline.chat.Chat;
import dev.dateline.delivery.BridgeArchive;
import dev.dateline.delivery.DeliveryLog;
import dev.dateline.embedding.Embedder;
import dev.dateline.feedback.FeedbackStore;
import dev.dateline.feedback.Rating;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SlackProfile.class)
final class SlackAnswersTest {
    @Inject
    Chat chat;

    @Inject
    DeliveryLog log;

    @Inject
    FeedbackStore feedback;

    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    private FakeSlack slack;
    private Desk desk;
    private static int events;

    @BeforeEach
    void open() {
        BridgeArchive.ingest(config, embedder);
        slack = new FakeSlack();
        desk = new Desk(slack, chat, log, feedback, 100);
    }

    @AfterEach
    void close() throws InterruptedException {
        desk.close();
        slack.close();
    }

    @Test
    void answersAMentionInItsThreadWithLinkedSources() throws Exception {
        slack.refuseStreams();

        assertThat(desk.send(Events.mention(next(), "C0NEWS", "1700.1", BridgeArchive.QUESTION))
                        .status())
                .isEqualTo(200);

        slack.await(fake -> fake.answers().size() == 1);
        Posted answer = slack.answers().getFirst();
        assertThat(answer.channel()).isEqualTo("C0NEWS");
        assertThat(answer.thread()).isEqualTo("1700.1");
        assertThat(answer.text()).contains(BridgeArchive.ANSWER).contains("[1]");
        assertThat(texts(answer))
                .contains("*" + BridgeArchive.ANSWER + "*")
                .contains("<https://dateline.example/articles/alder#:~:text=")
                .contains("The Example Gazette, 14 June 2021")
                .contains(">The Alder Bridge opened to traffic on Saturday")
                .contains("Saturday = 2021-06-12");
        assertThat(slack.calls("chat.postMessage").getFirst().authorization()).isEqualTo("Bearer " + Desk.TOKEN);
    }

    @Test
    void streamsTheAnswerWhereTheTokenAllows() throws Exception {
        desk.send(Events.mention(next(), "C0NEWS", "1701.1", BridgeArchive.QUESTION));

        slack.await(fake -> fake.answers().size() == 1);
        assertThat(slack.calls("chat.startStream").getFirst().form())
                .containsEntry("thread_ts", "1701.1")
                .containsEntry("recipient_user_id", "U0READER")
                .containsEntry("recipient_team_id", "T0DESK");
        assertThat(slack.calls("chat.postMessage")).isEmpty();
        assertThat(slack.answers().getFirst().text())
                .contains(BridgeArchive.ANSWER)
                .contains("Alder Bridge");
    }

    @Test
    void saysThatTheArticlesDoNotSay() throws Exception {
        slack.refuseStreams();

        desk.send(Events.direct(next(), "1702.1", "Who won the chess championship in Lisbon?"));

        slack.await(fake -> fake.answers().size() == 1);
        assertThat(slack.answers().getFirst().text()).contains("The articles do not say");
        assertThat(texts(slack.answers().getFirst())).contains("Nearest articles");
    }

    @Test
    void answersAFollowUpInTheThreadWithoutANewMention() throws Exception {
        slack.refuseStreams();
        desk.send(Events.mention(next(), "C0NEWS", "1703.1", BridgeArchive.QUESTION));
        slack.await(fake -> fake.answers().size() == 1);

        desk.send(Events.reply(next(), "C0NEWS", "1703.1", "1703.2", "how much did it cost?"));
        desk.send(Events.reply(next(), "C0NEWS", "1703.1", "1703.3", "<@U0COLLEAGUE> have you seen this?"));
        desk.send(Events.reply(next(), "C0NEWS", "1699.9", "1703.4", "a thread that the bot has no part in"));

        slack.await(fake -> fake.answers().size() == 2);
        assertThat(slack.answers().getLast().text()).contains("84 million");
        assertThat(slack.answers().getLast().thread()).isEqualTo("1703.1");
        desk.send(Events.direct(next(), "1703.5", BridgeArchive.QUESTION));
        slack.await(fake -> fake.answers().size() == 3);
        assertThat(slack.messages()).hasSize(3);
    }

    @Test
    void answersACommandAtItsOwnAddress() throws Exception {
        String secret = "T0DESK/" + next();

        Acknowledgement acknowledged = desk.send(command("/ask", BridgeArchive.QUESTION, slack.responseUrl(secret)));

        assertThat(acknowledged.status()).isEqualTo(200);
        assertThat(acknowledged.body()).contains("Looking in the articles").contains("ephemeral");
        slack.await(fake -> !fake.calls("response_url").isEmpty());
        JsonObject sent = new JsonObject(slack.calls("response_url").getFirst().get("json"));
        assertThat(sent.getString("response_type")).isEqualTo("in_channel");
        assertThat(sent.getString("text")).contains(BridgeArchive.ANSWER);
        assertThat(sent.getJsonArray("blocks")).isNotEmpty();
        assertThat(slack.messages()).isEmpty();
    }

    @Test
    void sendsNoAnswerAnywhereButToSlack() {
        assertThat(desk.send(command("/ask", BridgeArchive.QUESTION, "http://internal.example/admin"))
                        .status())
                .isEqualTo(400);
        assertThat(slack.calls("response_url")).isEmpty();
    }

    @Test
    void storesWhatTheButtonsSay() throws Exception {
        slack.refuseStreams();
        desk.send(Events.direct(next(), "1704.1", BridgeArchive.QUESTION));
        slack.await(fake -> fake.answers().size() == 1);
        Posted answer = slack.answers().getFirst();
        JsonObject button = new JsonArray(answer.blocks())
                .getJsonObject(new JsonArray(answer.blocks()).size() - 1)
                .getJsonArray("elements")
                .getJsonObject(1);

        String click = new JsonObject()
                .put("type", "block_actions")
                .put("user", new JsonObject().put("id", "U0READER"))
                .put("container", new JsonObject().put("channel_id", "D0READER").put("message_ts", "1704.2"))
                .put("message", new JsonObject().put("text", answer.text()))
                .put("response_url", slack.responseUrl("click"))
                .put(
                        "actions",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("action_id", button.getString("action_id"))
                                        .put("block_id", "dateline_feedback")
                                        .put("type", "button")
                                        .put("value", button.getString("value"))))
                .encode();
        assertThat(desk.send("payload=" + URLEncoder.encode(click, StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);

        assertThat(feedback.latest(10)).anySatisfy(opinion -> {
            assertThat(opinion.channel()).isEqualTo("slack");
            assertThat(opinion.id()).isEqualTo("D0READER:1704.2:U0READER");
            assertThat(opinion.question()).isEqualTo(BridgeArchive.QUESTION);
            assertThat(opinion.conversation()).isEqualTo("slack:T0DESK:D0READER:1704.1");
            assertThat(opinion.answer()).contains(BridgeArchive.ANSWER);
            assertThat(opinion.rating()).isEqualTo(Rating.DOWN);
        });
        slack.await(fake -> fake.calls("response_url").size() == 1);
    }

    @Test
    void tellsHowToAskWhenTheAssistantIsOpenedOrNothingOrTooMuchIsAsked() throws Exception {
        String opened = Events.callback(
                next(),
                new JsonObject()
                        .put("type", "assistant_thread_started")
                        .put("event_ts", "1705.0")
                        .put(
                                "assistant_thread",
                                new JsonObject()
                                        .put("user_id", "U0READER")
                                        .put("channel_id", "D0ASSIST")
                                        .put("thread_ts", "1705.1")
                                        .put("context", new JsonObject())));
        assertThat(desk.send(opened).status()).isEqualTo(200);
        desk.send(opened);
        desk.send(Events.mention(next(), "C0NEWS", "1705.2", " "));
        desk.send(Events.direct(next(), "1705.3", "why? ".repeat(8_000)));

        slack.await(fake -> fake.messages().size() == 3);
        assertThat(slack.messages())
                .extracting(Posted::thread, Posted::text)
                .containsExactlyInAnyOrder(
                        tuple("1705.1", SlackAnswerer.HOW_TO_ASK),
                        tuple("1705.2", SlackAnswerer.HOW_TO_ASK),
                        tuple("1705.3", SlackAnswerer.TOO_LONG));
    }

    private static String command(String command, String text, String responseUrl) {
        return Map.of(
                        "token", "legacy-verification-token",
                        "team_id", "T0DESK",
                        "channel_id", "C0NEWS",
                        "user_id", "U0READER",
                        "command", command,
                        "text", text,
                        "api_app_id", "A0DATELINE",
                        "response_url", responseUrl,
                        "trigger_id", next())
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String next() {
        return "Ev" + System.nanoTime() + "." + events++;
    }

    /** Everything that the blocks of a message say. */
    private static String texts(Posted message) {
        StringBuilder texts = new StringBuilder();
        for (Object block : new JsonArray(message.blocks())) {
            JsonObject text = ((JsonObject) block).getJsonObject("text");
            texts.append(text == null ? "" : text.getString("text")).append('\n');
        }
        return texts.toString();
    }
}
