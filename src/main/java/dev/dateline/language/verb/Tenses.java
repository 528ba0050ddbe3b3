package dev.dateline.language.verb;

import dev.dateline.language.token.Span;
import dev.dateline.language.token.Token;
import dev.dateline.language.verb.Tense.Direction;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which way the tense around an expression looks: the nearest verb before it in its sentence decides, or else the
 * nearest after it.
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

    /** The indices of the tokens that are the last of their sentences. */
    private final BitSet ends;

    /** For each token the index of the nearest verb before it, and from it on, in its sentence. */
    private final int[] before;

    private final int[] behind;

    /** Reads the verbs of a text that has these sentences. */
    public Tenses(List<Token> tokens, List<Span> sentences) {
        this.tokens = tokens;
        this.ends = ends(tokens, sentences);
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
            nearest = isVerb(i) ? i : ends.get(i) ? NONE : nearest;
        }
        behind[before.length] = NONE;
        for (int i = before.length - 1; i >= 0; i--) {
            behind[i] = isVerb(i) ? i : ends.get(i) ? NONE : behind[i + 1];
        }
    }

    private boolean isVerb(int index) {
        return cues.get(index) != Direction.UNKNOWN;
    }

    private static BitSet ends(List<Token> tokens, List<Span> sentences) {
        BitSet ends = new BitSet(tokens.size());
        int index = 0;
        for (Span sentence : sentences) {
            while (index < tokens.size() && tokens.get(index).end() <= sentence.end()) {
                index++;
            }
            if (index > 0) {
                ends.set(index - 1);
            }
        }
        return ends;
    }
}
