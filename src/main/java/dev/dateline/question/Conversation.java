package dev.dateline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Latest first. */
    public List<PastTurn> backwards() {
        return turns.reversed();
    }

    public Optional<PastTurn> last() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast());
    }
}
