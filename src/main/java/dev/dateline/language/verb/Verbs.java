package dev.dateline.language.verb;

import dev.dateline.language.token.Span;
import dev.dateline.language.token.Token;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a sentence's finite verbs stand, told by their forms. A verb in the present that is neither an auxiliary nor "say" is
 * missed, since its form is a noun's, too.
 */
public final class Verbs {
    private static final Set<String> PRESENTS = presents();
    private static final Set<String> PASTS_OF_AUXILIARIES = Set.of("was", "were", "had", "did");
    private static final Set<String> CONTRACTED = Vocabulary.ENGLISH.words("contracted-verbs");

    private final List<Integer> pasts = new ArrayList<>();
    private final List<Integer> finites = new ArrayList<>();
    private final int end;

    private Verbs(int end) {
        this.end = end;
    }

    /**
     * The verbs of a sentence.
     *
     * @param tokens of the sentence
     */
    public static Verbs of(String sentence, List<Token> tokens) {
        Verbs verbs = new Verbs(sentence.length());
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.WORD && !token.capital()) {
                verbs.add(sentence, token);
            }
        }
        return verbs;
    }

    private void add(String sentence, Token token) {
        if (VerbForms.isPast(token.word()) || PASTS_OF_AUXILIARIES.contains(token.word())) {
            pasts.add(token.start());
            finites.add(token.start());
        } else if (PRESENTS.contains(token.word()) || isContracted(sentence, token)) {
            finites.add(token.start());
        }
    }

    /** "They're", "didn't". */
    private static boolean isContracted(String sentence, Token token) {
        int start = token.start();
        return start > 0
                && "’'".indexOf(sentence.charAt(start - 1)) >= 0
                && (CONTRACTED.contains(token.word()) || (token.is("t") && sentence.startsWith("n", start - 2)));
    }

    private static Set<String> presents() {
        Set<String> presents = new HashSet<>(Vocabulary.ENGLISH.words("modals", "being", "having", "doing"));
        presents.removeAll(Set.of("being", "having"));
        presents.addAll(Set.of("say", "says"));
        return Set.copyOf(presents);
    }

    /** Whether one stands in a part of the sentence. */
    public boolean areIn(Span part) {
        return finites.stream().anyMatch(verb -> part.start() <= verb && verb < part.end());
    }

    /** Where the first word in the past stands at or after a place; the sentence's end if there is none. */
    public int nextPast(int from) {
        for (int past : pasts) {
            if (past >= from) {
                return past;
            }
        }
        return end;
    }
}
