package dev.dateline.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.citation.Reply;
import dev.dateline.feedback.Opinions.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OpinionsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final List<Feedback> kept = new ArrayList<>();
    private long nanos;
    private final GivenReplies given = new GivenReplies(Duration.ofHours(24), () -> nanos);
    private final Opinions opinions = new Opinions(new Kept(), given, 10, Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void keepsWhatWasAnsweredWhateverTheReaderSays() {
        given.remember("When?", reply("c1", "Not in the articles."));

        assertThat(opinions.take(opinion("a", "c1", "When?"))).isEqualTo(Outcome.KEPT);
        assertThat(kept).singleElement().extracting(Feedback::answer).isEqualTo("Not in the articles.");
    }

    @Test
    void keepsNoneOfAnotherConversationOrQuestion() {
        given.remember("When?", reply("c1", "x"));

        assertThat(opinions.take(opinion("a", "c2", "When?"))).isEqualTo(Outcome.OF_NO_ANSWER);
        assertThat(opinions.take(opinion("a", "c1", "Where?"))).isEqualTo(Outcome.OF_NO_ANSWER);
        assertThat(kept).isEmpty();
    }

    @Test
    void keepsNoneAfterTheWindow() {
        given.remember("When?", reply("c1", "x"));
        nanos = Duration.ofHours(25).toNanos();

        assertThat(opinions.take(opinion("a", "c1", "When?"))).isEqualTo(Outcome.OF_NO_ANSWER);
    }

    @Test
    void lowersTheGateForAMinute() {
        given.remember("When?", reply("c1", "x"));
        for (int i = 0; i < 10; i++) {
            assertThat(opinions.take(opinion("a", "c1", "When?"))).isEqualTo(Outcome.KEPT);
        }
        assertThat(opinions.take(opinion("a", "c1", "When?"))).isEqualTo(Outcome.TOO_MANY);
    }

    private static Feedback opinion(String id, String conversation, String question) {
        return new Feedback("widget", id, conversation, question, "made up", Rating.UP, "", NOON);
    }

    private static Reply reply(String conversation, String answer) {
        return new Reply.NotFound(
                answer,
                List.of(),
                "extractive",
                false,
                Optional.empty(),
                conversation,
                new Reply.Searched(0, Optional.empty(), Optional.empty()),
                1);
    }

    private final class Kept implements FeedbackStore {
        @Override
        public void store(Feedback feedback) {
            kept.add(feedback);
        }

        @Override
        public void forgetOld() {}

        @Override
        public List<Feedback> latest(int limit) {
            return kept;
        }
    }
}
