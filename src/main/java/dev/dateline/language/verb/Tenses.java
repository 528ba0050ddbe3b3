package dev.dateline.language.verb;

import dev.dateline.language.token.Token;
import dev.dateline.language.verb.Tense.Direction;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/**
 * Tells which way the tense around an expression looks: the nearest verb before it in its sentence decides, or else the
 * nearest behind it.
 */
public final class Tenses {

    /**
     * How many tokens away a verb is close. Of 2, 3, 4 and 6 the best value F1 on the developed part of the TempEval-3
     * set, 2 alike: docs/adr/0005-time-expressions.md.
     */
    private static final int CLOSE = 3;

    private static final int NONE = -1;
    private static final Set<String> DETERMINERS = Vocabulary.ENGLISH.words("determiners");

    private final List<Token> tokens;
    private final List<Direction> cues;

    /** For each token the index of the nearest verb before it, and from it on, in its sentence. */
    private final int[] before;

    private final int[] behind;

    /** Reads the verbs of a text. */
    public Tenses(List<Token> tokens) {
        this.tokens = tokens;
        this.cues = VerbCues.of(tokens);
        this.before = new int[tokens.size()];
        this.behind = new int[tokens.size() + 1];
        fill();
    }

    /** The tense around the tokens from the first index, inclusive, to the last, exclusive. */
    public Tense around(int from, int to) {
        if (before[from] != NONE) {
            return new Tense(cues.get(before[from]), from - before[from] <= CLOSE && !describes(from));
        }
        return behind[to] == NONE ? Tense.UNKNOWN : new Tense(cues.get(behind[to]), behind[to] - to < CLOSE);
    }

    /** The date in "called off the 30 June meeting" belongs to the meeting, not to the verb. */
    private boolean describes(int from) {
        return from > 0
                && (DETERMINERS.contains(tokens.get(from - 1).word())
                        || tokens.get(from - 1).is("s"));
    }

    private void fill() {
        int nearest = NONE;
        for (int i = 0; i < before.length; i++) {
            before[i] = nearest;
            nearest = isVerb(i) ? i : endsSentence(i) ? NONE : nearest;
        }
        behind[before.length] = NONE;
        for (int i = before.length - 1; i >= 0; i--) {
            behind[i] = isVerb(i) ? i : endsSentence(i) ? NONE : behind[i + 1];
        }
    }

    private boolean isVerb(int index) {
        return cues.get(index) != Direction.UNKNOWN;
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
