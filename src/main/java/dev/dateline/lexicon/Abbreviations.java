package dev.dateline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a text says what an abbreviation is short for: "the Demilitarised Zone (DMZ)". By the algorithm of Schwartz and
 * Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text" (2003): the letters are looked for
 * in the words before, from the last to the first, and the first of them begins a word.
 */
final class Abbreviations {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\p{Lu}[\\p{Lu}&.-]{1,7})s?\\)");

    private Abbreviations() {}

    /** Each abbreviation that a sentence spells out, in its order. */
    static List<SpelledOut> in(String sentence) {
        List<SpelledOut> found = new ArrayList<>();
        Matcher brackets = IN_BRACKETS.matcher(sentence);
        while (brackets.find()) {
            String letters = brackets.group(1).replaceAll("[^\\p{Lu}]", "").toLowerCase(Locale.ROOT);
            String before = sentence.substring(0, brackets.start()).stripTrailing();
            int start = letters.length() < 2 ? -1 : start(letters, before.toLowerCase(Locale.ROOT));
            if (start >= 0) {
                found.add(new SpelledOut(letters, before.substring(start)));
            }
        }
        return found;
    }

    /** Where the words begin that give the letters; -1 where they don't. */
    private static int start(String letters, String before) {
        int earliest = earliest(before, letters.length());
        int at = before.length() - 1;
        for (int letter = letters.length() - 1; letter >= 0; letter--) {
            while (at >= earliest
                    && (before.charAt(at) != letters.charAt(letter) || (letter == 0 && !opensWord(before, at)))) {
                at--;
            }
            if (at < earliest) {
                return -1;
            }
            at--;
        }
        return at + 1;
    }

    /** A long form has at most so many words: twice the letters, or five more (as in the paper). */
    private static int earliest(String before, int letters) {
        int words = Math.min(letters + 5, letters * 2);
        int at = before.length();
        for (int i = 0; i < words && at > 0; i++) {
            at = before.lastIndexOf(' ', at - 1);
        }
        return Math.max(0, at + 1);
    }

    private static boolean opensWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /**
     * An abbreviation and what it is short for.
     *
     * @param letters in lower case: "dmz"
     * @param words as they stand in the text: "Demilitarised Zone"
     */
    record SpelledOut(String letters, String words) {}
}
