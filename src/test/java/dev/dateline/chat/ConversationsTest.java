package dev.dateline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.question.AnswerKind;
import dev.dateline.question.Conversation;
import dev.dateline.question.PastTurn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ConversationsTest {

    private final AtomicLong now = new AtomicLong();

    @Test
    void remembersWhatWasAskedInOrder() {
        Conversations conversations = remembering(1_000);

        conversations.turn("a").remember(asked("one"));
        conversations.turn("a").remember(asked("two"));

        assertThat(questions(conversations, "a")).containsExactly("one", "two");
    }

    @Test
    void neverMixesTwoConversations() {
        Conversations conversations = remembering(1_000);

        conversations.turn("a").remember(asked("one"));

        assertThat(questions(conversations, "b")).isEmpty();
        assertThat(conversations.turn("").conversation()).isEqualTo(Conversation.NEW);
        assertThat(conversations.turn("").id())
                .isNotEqualTo(conversations.turn("").id());
    }

    @Test
    void remembersTwentyTurnsAndForgetsTheOldestAfterwards() {
        Conversations conversations = remembering(1_000);

        for (int i = 1; i <= 60; i++) {
            conversations.turn("a").remember(asked("turn " + i));
        }

        assertThat(questions(conversations, "a"))
                .hasSize(Conversation.MOST_TURNS)
                .endsWith("turn 59", "turn 60")
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void forgetsAConversationThatIsNotGoneOnWith() {
        Conversations conversations = remembering(1_000);
        conversations.turn("a").remember(asked("one"));

        now.addAndGet(Duration.ofMinutes(59).toNanos());
        assertThat(questions(conversations, "a")).hasSize(1);
        now.addAndGet(Duration.ofMinutes(61).toNanos());

        assertThat(questions(conversations, "a")).isEmpty();
    }

    @Test
    void remembersNoMoreTurnsInAllThanItMay() {
        Conversations conversations = remembering(100);

        for (int i = 0; i < 2_000; i++) {
            conversations.turn("conversation " + i % 500).remember(asked("turn " + i));
        }

        int remembered = 0;
        for (int i = 0; i < 500; i++) {
            remembered += questions(conversations, "conversation " + i).size();
        }
        assertThat(remembered).isBetween(1, 100);
    }

    @Test
    void losesNoTurnOfThoseTakenAtOnce() throws Exception {
        Conversations conversations = remembering(1_000);
        List<Future<?>> turns = new ArrayList<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 10; i++) {
                String id = "conversation " + i % 2;
                String question = id + ", turn " + i;
                turns.add(readers.submit(() -> conversations.turn(id).remember(asked(question))));
            }
        }
        for (Future<?> turn : turns) {
            turn.get();
        }

        for (String id : List.of("conversation 0", "conversation 1")) {
            assertThat(questions(conversations, id))
                    .hasSize(5)
                    .allSatisfy(question -> assertThat(question).startsWith(id));
            assertThat(new HashSet<>(questions(conversations, id))).hasSize(5);
        }
    }

    @Test
    void forgetsWhatRestsOnAnArticleAndWhatCameAfterThat() {
        Conversations conversations = remembering(1_000);
        conversations.turn("a").remember(asked("one", "bridge"));
        conversations.turn("a").remember(asked("two", "tunnel"));
        conversations.turn("a").remember(asked("three"));

        assertThat(conversations.turn("a").conversation().articles()).containsExactlyInAnyOrder("bridge", "tunnel");
        Conversation left = conversations.turn("a").forget(Set.of("tunnel"));

        assertThat(left.turns()).extracting(PastTurn::question).containsExactly("one");
        assertThat(questions(conversations, "a")).containsExactly("one");
        assertThat(conversations.turn("b").forget(Set.of("tunnel"))).isEqualTo(Conversation.NEW);
    }

    @Test
    void aTurnSeesWhatWasThereWhenItBegan() {
        Conversations conversations = remembering(1_000);
        Conversations.Turn slow = conversations.turn("a");

        conversations.turn("a").remember(asked("quick"));

        assertThat(slow.conversation()).isEqualTo(Conversation.NEW);
    }

    private Conversations remembering(long turns) {
        return new Conversations(turns, Duration.ofHours(1), now::get);
    }

    private static List<String> questions(Conversations conversations, String id) {
        return conversations.turn(id).conversation().turns().stream()
                .map(PastTurn::question)
                .toList();
    }

    private static PastTurn asked(String question) {
        return new PastTurn(question, "", AnswerKind.WHAT, Optional.empty(), Optional.empty());
    }

    private static PastTurn asked(String question, String article) {
        var answered = new PastTurn.Answered("It did.", Optional.empty(), Optional.empty(), Set.of(article));
        return new PastTurn(question, "", AnswerKind.WHAT, Optional.empty(), Optional.of(answered));
    }
}
