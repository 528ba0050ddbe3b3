package dev.dateline.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a conversation has come to so far. Never changes: a further turn makes a new one.
 *
 * @param turns oldest first, at most {@value #MOST_TURNS}
 */
public record Conversation(List<PastTurn> turns) {

    /** The oldest are forgotten first. */
    public static final int MOST_TURNS = 24;

    /** One that nothing was asked in. */
    public static final Conversation NEW = new Conversation(List.of());

    /** @throws IllegalArgumentException if there are too many turns */
    public Conversation {
        turns = List.copyOf(turns);
        if (turns.size() > MOST_TURNS) {
            throw new IllegalArgumentException(turns.size() + " turns are more than " + MOST_TURNS);
        }
    }

    /** The same with one turn more, and without the oldest if that is one too many. */
    public Conversation with(PastTurn turn) {
        List<PastTurn> more = new ArrayList<>(turns.subList(turns.size() < MOST_TURNS ? 0 : 1, turns.size()));
        more.add(turn);
        return new Conversation(more);
    }

    /** The articles that its answers rest on. */
    public Set<String> articles() {
        return turns.stream()
                .flatMap(turn -> turn.answered().stream())
                .flatMap(answer -> answer.articles().stream())
                .collect(Collectors.toSet());
    }

    /** What was said before the first answer that rests on one of some articles: later turns may lean on that answer. */
    public Conversation before(Set<String> articles) {
        return new Conversation(turns.stream()
                .takeWhile(turn ->
                        turn.answered().stream().allMatch(answer -> Collections.disjoint(answer.articles(), articles)))
                .toList());
    }

    /** Latest first. */
    public List<PastTurn> backwards() {
        return turns.reversed();
    }

    public Optional<PastTurn> last() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast());
    }
}
