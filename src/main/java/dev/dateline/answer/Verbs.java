package dev.dateline.answer;

import dev.dateline.language.token.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a sentence's finite verbs stand, told by their forms. A verb in the present that is neither an auxiliary nor "say" is
 * missed, since its form is a noun's, too.
 */
public final class Verbs {
    /** Pasts that do not end in -ed, such as news uses. */
    private static final Set<String> IRREGULAR =
            words("became began beat bore bought broke brought built came caught chose"
                    + " cut dealt drew drove fed fell felt fled flew forbade forgot fought found froze gave got grew held hid hit kept"
                    + " knew laid lay led left lent lost made met paid put quit ran rang rose said sank sat saw sent set shook shot"
                    + " shut sold sought spent split spoke spread stole stood stuck struck swept swore swung taught threw told took"
                    + " tore understood went wept withdrew woke won wore wrote was were had did");

    private static final Set<String> NO_PASTS = words("need speed seed indeed hundred sacred");
    private static final int SHORTEST_IN_ED = 4;
    private static final Set<String> PRESENTS =
            words("is are am be been has have do does will would shall may might can could must say says");
    private static final Set<String> CONTRACTED = words("re ve ll d m");

    private final List<Integer> pasts = new ArrayList<>();
    private final List<Integer> finites = new ArrayList<>();
    private final int end;

    private Verbs(int end) {
        this.end = end;
    }

    static Verbs of(String sentence) {
        Verbs verbs = new Verbs(sentence.length());
        int at = 0;
        while (at < sentence.length()) {
            int start = at;
            while (at < sentence.length() && Character.isLetter(sentence.charAt(at))) {
                at++;
            }
            if (at > start) {
                verbs.add(sentence, start, sentence.substring(start, at));
            } else {
                at++;
            }
        }
        return verbs;
    }

    private void add(String sentence, int start, String word) {
        if (isPast(word)) {
            pasts.add(start);
            finites.add(start);
        } else if (PRESENTS.contains(word) || isContracted(sentence, start, word)) {
            finites.add(start);
        }
    }

    /** Whether a word in lower case has the form of a past: "met", "opened". */
    public static boolean isPast(String word) {
        return IRREGULAR.contains(word)
                || (word.length() >= SHORTEST_IN_ED
                        && word.endsWith("ed")
                        && word.chars().allMatch(Character::isLowerCase)
                        && !NO_PASTS.contains(word));
    }

    /** "They're", "didn't". */
    private static boolean isContracted(String sentence, int start, String word) {
        return start > 0
                && "’'".indexOf(sentence.charAt(start - 1)) >= 0
                && (CONTRACTED.contains(word) || (word.equals("t") && sentence.startsWith("n", start - 2)));
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }

    /** Whether one stands in a part of the sentence. */
    boolean areIn(Span part) {
        return finites.stream().anyMatch(verb -> part.start() <= verb && verb < part.end());
    }

    /** Where the first word in the past stands at or behind a place; the sentence's end if there is none. */
    int nextPast(int from) {
        for (int past : pasts) {
            if (past >= from) {
                return past;
            }
        }
        return end;
    }
}
