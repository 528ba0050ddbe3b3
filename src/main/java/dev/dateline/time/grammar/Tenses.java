package dev.dateline.time.grammar;

import dev.dateline.time.grammar.Tense.Direction;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which way the tense around an expression looks: the nearest verb before it in its sentence decides, or else the
 * nearest behind it.
 */
final class Tenses {

    private static final int CLOSE = 3;

    private final List<Token> tokens;
    private final List<Direction> cues = new ArrayList<>();

    Tenses(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The tense around the tokens from the first index, inclusive, to the last, exclusive. */
    Tense around(int from, int to) {
        if (cues.isEmpty()) {
            cues.addAll(VerbCues.of(tokens));
        }
        for (int i = from - 1; i >= 0 && !endsSentence(i); i--) {
            if (cues.get(i) != Direction.UNKNOWN) {
                return new Tense(cues.get(i), from - i <= CLOSE);
            }
        }
        for (int i = to; i < tokens.size() && !endsSentence(i); i++) {
            if (cues.get(i) != Direction.UNKNOWN) {
                return new Tense(cues.get(i), i - to < CLOSE);
            }
        }
        return Tense.UNKNOWN;
    }

    private boolean endsSentence(int index) {
        Token token = tokens.get(index);
        boolean mark = token.is(".") || token.is("?") || token.is("!");
        if (!mark || index + 1 >= tokens.size()) {
            return mark;
        }
        Token next = tokens.get(index + 1);
        boolean abbreviation = index > 0 && tokens.get(index - 1).word().length() <= 3;
        return next.spaced() && next.capital() && !abbreviation;
    }
}
