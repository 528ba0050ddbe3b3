package dev.dateline.retrieval;

import static dev.dateline.retrieval.Hits.hit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.retrieval.PassageRanker.Ranked;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TurnsTest {
    private final Turns turns = new Turns(0.5);

    @Test
    void letsNamedPublishersTakeTurns() {
        List<Evidence> taken = turns.take(
                List.of(named("a", "Reuters", 4), named("b", "Reuters", 3.9), named("c", "The Herald", 3.6)), 10);

        assertThat(ids(taken)).containsExactly("a", "c", "b");
    }

    @Test
    void leavesPublishersThatTheQuestionDoesNotNameInTheirOrder() {
        List<Evidence> taken = turns.take(
                List.of(unnamed("a", "Reuters", 4), unnamed("b", "Reuters", 3.9), unnamed("c", "The Herald", 3.6)), 10);

        assertThat(ids(taken)).containsExactly("a", "b", "c");
    }

    @Test
    void tellsTheShareOfTheBestScore() {
        List<Evidence> taken = turns.take(List.of(unnamed("a", "", 4), unnamed("b", "", 1)), 10);

        assertThat(taken.getFirst().score()).isEqualTo(1);
        assertThat(taken.getLast().score()).isEqualTo(0.25, within(1e-9));
    }

    @Test
    void takesNoMoreThanAreWanted() {
        assertThat(turns.take(List.of(unnamed("a", "", 4), unnamed("b", "", 1)), 1))
                .hasSize(1);
        assertThat(turns.take(List.of(), 10)).isEmpty();
    }

    private static Ranked named(String id, String source, double score) {
        return new Ranked(new Candidate(hit(id, 0, source, 1), new Signals(1, 1, 1, 1, 0)), score);
    }

    private static Ranked unnamed(String id, String source, double score) {
        return new Ranked(new Candidate(hit(id, 0, source, 1), new Signals(1, 1, 1, 0, 0)), score);
    }

    private static List<String> ids(List<Evidence> evidence) {
        return evidence.stream()
                .map(passage -> passage.hit().passage().articleId())
                .toList();
    }
}
