package dev.dateline.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.slack.FakeSlack.Turn;
import dev.dateline.chat.Chat;
import dev.dateline.delivery.BridgeArchive;
import dev.dateline.delivery.DeliveryLog;
import dev.dateline.embedding.Embedder;
import dev.dateline.feedback.FeedbackStore;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each question is answered once, whatever happens on the way. */
@QuarkusTest
@TestProfile(SlackProfile.class)
final class SlackDeliveryTest {
    private static final AtomicInteger EVENTS = new AtomicInteger();

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

    @BeforeEach
    void open() {
        BridgeArchive.ingest(config, embedder);
        slack = new FakeSlack();
        slack.refuseStreams();
        desk = new Desk(slack, chat, log, feedback, 500);
    }

    @AfterEach
    void close() throws InterruptedException {
        desk.close();
        slack.close();
    }

    @Test
    void answersAThousandDuplicatesOnce() throws Exception {
        String body = Events.mention("EvSame", "C0DUPES", "1.000001", BridgeArchive.QUESTION);
        inParallel(1_000, number -> assertThat(desk.send(body).status()).isEqualTo(200));
        // The same message under other ids, as a retry or as a second kind of event.
        inParallel(
                50,
                number -> desk.send(Events.mention("EvOther" + number, "C0DUPES", "1.000001", BridgeArchive.QUESTION)));
        desk.send(Events.reply("EvReply", "C0DUPES", "1.000001", "1.000001", BridgeArchive.QUESTION));

        desk.send(Events.mention("EvLast", "C0DUPES", "1.000002", BridgeArchive.QUESTION));
        slack.await(fake -> fake.answers().size() == 2);
        assertThat(slack.messages())
                .extracting(FakeSlack.Posted::thread)
                .containsExactlyInAnyOrder("1.000001", "1.000002");
    }

    @Test
    void answersEachOfTwoHundredEventsOfASecondOnce() throws Exception {
        inParallel(
                200,
                number -> assertThat(desk.send(Events.mention(
                                        "EvBurst" + number, "C0BURST", "2." + number, BridgeArchive.QUESTION))
                                .status())
                        .isEqualTo(200));

        slack.await(fake -> fake.answers().size() == 200);
        assertThat(slack.messages()).hasSize(200);
        assertThat(slack.messages().stream().map(FakeSlack.Posted::thread).distinct())
                .hasSize(200);
    }

    @Test
    void acknowledgesWhileSlackIsSlowAndWhileItIsAway() throws Exception {
        CountDownLatch back = new CountDownLatch(1);
        slack.behave("chat.postMessage", call -> {
            back.await();
            return Turn.USUAL;
        });

        assertThat(desk.send(Events.mention("EvSlow", "C0SLOW", "3.1", BridgeArchive.QUESTION))
                        .status())
                .isEqualTo(200);

        assertThat(slack.answers()).isEmpty();
        back.countDown();
        slack.await(fake -> fake.answers().size() == 1);
    }

    @Test
    void answersOnceSlackIsBack() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        slack.behave("chat.postMessage", call -> {
            switch (attempts.incrementAndGet()) {
                case 1 -> throw new IOException("connection reset");
                case 2 -> {
                    return Turn.broken(503);
                }
                default -> {
                    return Turn.USUAL;
                }
            }
        });
        AtomicInteger updates = new AtomicInteger();
        slack.behave(
                "chat.update", call -> updates.incrementAndGet() == 1 ? Turn.refused("internal_error") : Turn.USUAL);

        desk.send(Events.mention("EvAway", "C0AWAY", "4.1", BridgeArchive.QUESTION));

        slack.await(fake -> fake.answers().size() == 1);
        assertThat(slack.messages()).hasSize(1);
    }

    @Test
    void postsNoSecondMessageWhenTheFirstWasPostedButNotConfirmed() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        slack.confirm("chat.postMessage", call -> attempts.incrementAndGet() > 1);

        desk.send(Events.mention("EvLost", "C0LOST", "5.1", BridgeArchive.QUESTION));

        slack.await(fake -> fake.answers().size() == 1);
        assertThat(slack.messages()).hasSize(1);
    }

    @Test
    void waitsAsLongAsSlackSays() throws Exception {
        AtomicInteger updates = new AtomicInteger();
        slack.behave("chat.update", call -> updates.incrementAndGet() == 1 ? Turn.limited(2) : Turn.USUAL);

        desk.send(Events.mention("EvLimited", "C0LIMITED", "6.1", BridgeArchive.QUESTION));

        slack.await(fake -> fake.answers().size() == 1);
        List<FakeSlack.Call> calls = slack.calls("chat.update");
        assertThat(calls).hasSize(2);
        assertThat(Duration.ofNanos(calls.getLast().nanos() - calls.getFirst().nanos()))
                .isGreaterThanOrEqualTo(Duration.ofMillis(1_900));
    }

    @Test
    void showsTheAnswerAsTextWhereSlackDoesNotLikeItsBlocks() throws Exception {
        slack.behave(
                "chat.update", call -> call.get("blocks").length() > 2 ? Turn.refused("invalid_blocks") : Turn.USUAL);

        desk.send(Events.mention("EvBlocks", "C0BLOCKS", "6.2", BridgeArchive.QUESTION));

        slack.await(fake ->
                fake.messages().stream().anyMatch(message -> message.text().contains(BridgeArchive.ANSWER)));
    }

    @Test
    void completesTheMessageItHadBegunBeforeARestart() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        slack.behave("chat.update", call -> {
            never.await();
            return Turn.USUAL;
        });
        desk.send(Events.mention("EvKilled", "C0KILLED", "7.1", BridgeArchive.QUESTION));
        slack.await(fake ->
                fake.calls("chat.postMessage").size() == 1 && fake.messages().size() == 1);
        desk.close();
        slack.behave("chat.update", call -> Turn.USUAL);

        desk = new Desk(slack, chat, log, feedback, 500);

        slack.await(fake -> fake.answers().size() == 1);
        assertThat(slack.messages()).hasSize(1);
        desk.close();
        desk = new Desk(slack, chat, log, feedback, 500);
        assertThat(desk.send(Events.mention("EvKilled", "C0KILLED", "7.1", BridgeArchive.QUESTION))
                        .status())
                .isEqualTo(200);
        desk.send(Events.mention("EvAfter", "C0KILLED", "7.2", BridgeArchive.QUESTION));
        slack.await(fake -> fake.answers().size() == 2);
        assertThat(slack.messages()).hasSize(2);
    }

    @Test
    void answersAfterARestartWhatWasOnlyAcknowledged() throws Exception {
        slack.behave("chat.postMessage", call -> Turn.broken(503));
        desk.send(Events.mention("EvEarly", "C0EARLY", "8.1", BridgeArchive.QUESTION));
        slack.await(fake -> !fake.calls("chat.postMessage").isEmpty());
        desk.close();
        slack.behave("chat.postMessage", call -> Turn.USUAL);

        desk = new Desk(slack, chat, log, feedback, 500);

        slack.await(fake -> fake.answers().size() == 1);
        assertThat(slack.messages()).hasSize(1);
    }

    @Test
    void saysPolitelyThatThereIsTooMuchToDo() throws Exception {
        desk.close();
        CountDownLatch free = new CountDownLatch(1);
        slack.behave("chat.update", call -> {
            free.await();
            return Turn.USUAL;
        });
        desk = new Desk(slack, chat, log, feedback, 1);
        desk.send(Events.mention("EvFirst", "C0FULL", "9.1", BridgeArchive.QUESTION));

        assertThat(desk.send(Events.mention("EvSecond", "C0FULL", "9.2", BridgeArchive.QUESTION))
                        .status())
                .isEqualTo(200);

        slack.await(fake -> fake.messages().stream()
                .anyMatch(message -> message.text().equals(SlackAnswerer.TOO_BUSY)
                        && message.thread().equals("9.2")));
        free.countDown();
        slack.await(fake -> fake.answers().size() == 1);
    }

    @Test
    void asksSlackToComeAgainWhenThereIsTooMuchToDoEvenForThat() throws Exception {
        desk.close();
        CountDownLatch free = new CountDownLatch(1);
        slack.behave("chat.postMessage", call -> {
            free.await();
            return Turn.USUAL;
        });
        desk = new Desk(slack, chat, log, feedback, 1);
        Map<Integer, Long> statuses = new ArrayList<>(
                        java.util.stream.IntStream.range(0, 60).boxed().toList())
                .stream()
                        .map(number -> desk.send(Events.mention(
                                        "EvFlood" + number, "C0FLOOD", "10." + number, BridgeArchive.QUESTION))
                                .status())
                        .collect(Collectors.groupingBy(status -> status, Collectors.counting()));

        assertThat(statuses).containsEntry(200, 51L).containsEntry(503, 9L);
        free.countDown();
        slack.await(fake -> fake.messages().size() == 51);
        // What was turned away at the door is taken in when it comes again.
        desk.close();
        desk = new Desk(slack, chat, log, feedback, 1);
        assertThat(desk.send(Events.mention("EvFlood59", "C0FLOOD", "10.59", BridgeArchive.QUESTION))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void neverAnswersABot() throws Exception {
        for (JsonObject event : List.of(
                Events.message("app_mention", "C0BOTS", "11.1", "<@U0DATELINE> hello?")
                        .put("bot_id", "B0OTHER"),
                Events.message("message", "D0BOTS", "11.2", "hello?")
                        .put("channel_type", "im")
                        .put("bot_id", "B0OTHER"),
                Events.message("message", "D0BOTS", "11.3", "hello?")
                        .put("channel_type", "im")
                        .put("subtype", "bot_message"),
                Events.message("message", "D0BOTS", "11.4", "hello?")
                        .put("channel_type", "im")
                        .put("user", Events.BOT),
                Events.message("message", "D0BOTS", "11.5", "hello?")
                        .put("channel_type", "im")
                        .put("user", "USLACKBOT"),
                Events.message("message", "D0BOTS", "11.6", "")
                        .put("channel_type", "im")
                        .put("subtype", "message_changed"))) {
            assertThat(desk.send(Events.callback("EvBot" + EVENTS.incrementAndGet(), event))
                            .status())
                    .isEqualTo(200);
        }

        desk.send(Events.mention("EvPerson", "C0BOTS", "11.9", BridgeArchive.QUESTION));
        slack.await(fake -> fake.answers().size() == 1);
        assertThat(slack.messages()).hasSize(1);
    }

    @Test
    void acknowledgesEventsNobodyAskedForAndAnswersTheChallenge() {
        assertThat(desk.send(Events.callback(
                                "EvNew",
                                new JsonObject().put("type", "emoji_changed").put("subtype", "add")))
                        .status())
                .isEqualTo(200);
        assertThat(desk.send(Events.callback("EvNewer", new JsonObject().put("type", "thing_of_the_future")))
                        .status())
                .isEqualTo(200);
        SlackEndpoint.Acknowledgement challenge = desk.send("{\"type\":\"url_verification\",\"challenge\":\"c4a1\"}");
        assertThat(challenge.status()).isEqualTo(200);
        assertThat(challenge.body()).isEqualTo("c4a1");
    }

    @Test
    void refusesWhatIsNotSignedAndSurvivesWhatIsNotReadable() {
        String body = Events.mention("EvForged", "C0FORGED", "12.1", BridgeArchive.QUESTION);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        assertThat(desk.endpoint().handle(Map.of(), bytes).status()).isEqualTo(401);
        assertThat(desk.endpoint().handle(Signed.headers("another body"), bytes).status())
                .isEqualTo(401);
        assertThat(desk.endpoint()
                        .handle(Signed.headers(body, Instant.now().plusSeconds(400)), bytes)
                        .status())
                .isEqualTo(401);
        for (String broken : List.of(
                "",
                "{",
                "[]",
                "null",
                "{\"type\":\"event_callback\"}",
                "payload=%7B",
                "payload={\"type\":\"block_actions\"}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"app_mention\"}}",
                "command=%2Fask&text=x")) {
            assertThat(desk.send(broken).status()).as(broken).isIn(200, 400);
        }
        assertThat(slack.messages()).isEmpty();
    }

    private interface Work {
        void on(int number) throws Exception;
    }

    private static void inParallel(int times, Work work) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                futures.add(threads.submit(() -> {
                    work.on(number);
                    return null;
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        }
    }
}
