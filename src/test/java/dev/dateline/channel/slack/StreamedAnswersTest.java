package dev.dateline.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.Standing;
import dev.dateline.channel.slack.FakeSlack.Posted;
import dev.dateline.channel.slack.FakeSlack.Turn;
import dev.dateline.channel.slack.post.AnswerMessage;
import dev.dateline.channel.slack.post.AnswerMessages;
import dev.dateline.channel.slack.post.Place;
import dev.dateline.channel.slack.post.SlackApi;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.Delivery;
import dev.dateline.delivery.DeliveryConfig;
import dev.dateline.delivery.DeliveryLog;
import dev.dateline.delivery.Inbox;
import dev.dateline.delivery.link.PublicLinks;
import dev.dateline.delivery.retry.Backoff;
import dev.dateline.delivery.retry.Retrier;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A reply that comes sentence by sentence, as a language model's does. */
final class StreamedAnswersTest {
    private static final Place PLACE = new Place("T0DESK", "C0NEWS", "U0READER", "41.1", "");
    private static final Citation CITATION = new Citation(
            1,
            "It opened on Saturday.",
            0,
            22,
            List.of(),
            new ArticleReference("alder", "The bridge", "The Gazette", "", Optional.empty(), ""),
            "/articles/alder",
            List.of());
    private static final Reply.Sentence FIRST =
            new Reply.Sentence("It opened; ask @here.", List.of(1), Standing.REPORTED);
    private static final Reply.Sentence SECOND = new Reply.Sentence("It may close.", List.of(1), Standing.PLANNED);

    private final FakeSlack slack = new FakeSlack();
    private final Notes notes = new Notes();
    private final AnswerMessages messages = new AnswerMessages(
            new SlackApi(
                    SlackClient.of(slack.api()),
                    Desk.TOKEN,
                    new Retrier(new Backoff(Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofSeconds(30)))),
            new PublicLinks(Optional.of(URI.create("https://dateline.example"))),
            new Inbox(notes, new Few()),
            true);

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void showsEachSentenceAsItComesAndTheSourcesBelow() throws Exception {
        AnswerMessage message = begin();
        message.sentence(FIRST);
        slack.await(fake -> fake.calls("chat.appendStream").size() == 1);
        message.sentence(SECOND);
        message.complete(reply(Optional.empty(), FIRST, SECOND), "when?");

        Posted shown = slack.messages().getFirst();
        assertThat(shown.text())
                .startsWith(
                        "The articles say:\n\nIt opened; ask @\u2060here. [\\[1\\]](https://dateline.example/articles/alder)\n\n")
                .contains("It may close. (planned) [\\[1\\]]");
        assertThat(shown.blocks()).contains("The Gazette").contains("dateline_feedback_up");
        assertThat(slack.calls("chat.update")).isEmpty();
        assertThat(slack.messages()).hasSize(1);
    }

    @Test
    void sendsWhatIsThereAtOnceInTwoCalls() throws Exception {
        AnswerMessage message = begin();
        message.sentence(FIRST);
        message.complete(reply(Optional.of("12 June 2021"), FIRST), "when?");

        assertThat(slack.calls("chat.appendStream")).isEmpty();
        assertThat(slack.calls("chat.stopStream")).hasSize(1);
        assertThat(slack.messages().getFirst().text()).startsWith("**12 June 2021**\n\nIt opened");
    }

    @Test
    void saysAtOnceThatTheSentencesOnlyBearOnTheQuestion() throws Exception {
        AnswerMessage message = begin();
        message.sentence(FIRST);
        message.complete(reply(Optional.empty(), FIRST), "when?");

        assertThat(slack.messages().getFirst().text())
                .startsWith("The articles say:\n\nIt opened")
                .doesNotContain("**");
    }

    @Test
    void replacesWhatWasStreamedWhereAShortAnswerComesAtTheEnd() throws Exception {
        AnswerMessage message = begin();
        message.sentence(FIRST);
        slack.await(fake -> fake.calls("chat.appendStream").size() == 1);
        message.complete(reply(Optional.of("12 June 2021"), FIRST), "when?");

        assertThat(slack.calls("chat.update")).hasSize(1);
        Posted shown = slack.messages().getFirst();
        assertThat(shown.text()).startsWith("12 June 2021\nIt opened").doesNotContain("The articles say:");
        assertThat(shown.blocks()).contains("*12 June 2021*").doesNotContain("The articles say:");
    }

    @Test
    void replacesWhatWasStreamedWhereTheReplyIsAnother() throws Exception {
        AnswerMessage message = begin();
        message.sentence(FIRST);
        slack.await(fake -> fake.calls("chat.appendStream").size() == 1);
        message.complete(reply(Optional.empty(), SECOND), "when?");

        assertThat(slack.messages().getFirst().text())
                .doesNotContain("It opened")
                .contains("It may close.");
        assertThat(slack.calls("chat.update")).hasSize(1);
    }

    @Test
    void replacesWhatWasStreamedWhereAPartGotLost() throws Exception {
        AnswerMessage message = begin();
        slack.behave("chat.appendStream", call -> Turn.broken(500));
        message.sentence(FIRST);
        slack.await(fake -> fake.calls("chat.appendStream").size() == 1);
        message.complete(reply(Optional.empty(), FIRST), "when?");

        assertThat(slack.calls("chat.update")).hasSize(1);
        assertThat(slack.messages().getFirst().text()).contains("It opened");
    }

    @Test
    void completesAStreamThatWasBegunBeforeARestart() throws Exception {
        Delivery delivery = Delivery.of("slack", PLACE.threadKey(), "{}");
        messages.open(delivery, PLACE, false).sentence(FIRST);
        Delivery again =
                new Delivery(delivery.id(), "slack", delivery.thread(), "{}", notes.progress.get(delivery.id()));
        slack.behave("chat.stopStream", call -> Turn.refused("message_not_in_streaming_state"));

        messages.open(again, PLACE, true).complete(reply(Optional.empty(), SECOND), "when?");

        assertThat(slack.messages()).hasSize(1);
        assertThat(slack.messages().getFirst().text()).contains("It may close.");
    }

    @Test
    void saysWhyThereIsNoAnswer() throws Exception {
        AnswerMessage message = begin();
        message.sentence(FIRST);
        message.excuse(SlackAnswerer.FAILED);

        assertThat(slack.messages().getFirst().text()).isEqualTo(SlackAnswerer.FAILED);
    }

    @Test
    void neverAsksForAStreamAgainWhereTheTokenDoesNotAllowIt() throws Exception {
        slack.refuseStreams();
        begin();
        begin();

        assertThat(slack.calls("chat.startStream")).hasSize(1);
        assertThat(slack.calls("chat.postMessage")).hasSize(2);
    }

    private AnswerMessage begin() throws Exception {
        AnswerMessage message = messages.open(Delivery.of("slack", PLACE.threadKey(), "{}"), PLACE, false);
        message.citation(CITATION);
        return message;
    }

    private static Reply reply(Optional<String> shortAnswer, Reply.Sentence... sentences) {
        return new Reply.Answered(
                List.of(sentences).stream().map(Reply.Sentence::text).reduce("", String::concat),
                shortAnswer,
                OptionalDouble.empty(),
                List.of(sentences),
                List.of(CITATION),
                List.of(),
                List.of(),
                List.of(),
                "a model",
                false,
                Optional.empty(),
                "conversation",
                new Reply.Searched(1, Optional.empty(), Optional.empty()),
                1);
    }

    private record Few() implements DeliveryConfig {
        @Override
        public int capacity() {
            return 1;
        }

        @Override
        public int workers() {
            return 1;
        }

        @Override
        public Duration timeout() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration grace() {
            return Duration.ZERO;
        }
    }

    /** Remembers progress, and nothing else. */
    private static final class Notes implements DeliveryLog {
        private final Map<String, String> progress = new ConcurrentHashMap<>();

        @Override
        public boolean accept(Delivery delivery, Set<String> keys) {
            return true;
        }

        @Override
        public void note(String id, String text) {
            progress.put(id, text);
        }

        @Override
        public void finish(String id) {}

        @Override
        public List<Unfinished> unfinished(String channel) {
            return List.of();
        }

        @Override
        public boolean knows(String channel, String thread) {
            return false;
        }
    }
}
