package dev.dateline.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.channel.slack.FakeSlack.Posted;
import dev.dateline.chat.Chat;
import dev.dateline.delivery.DeliveryLog;
import dev.dateline.feedback.FeedbackStore;
import dev.dateline.index.Embedder;
import dev.dateline.index.IndexConfig;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BridgeArchive.class)
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
