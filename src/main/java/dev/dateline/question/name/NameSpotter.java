package dev.dateline.question.name;

import dev.dateline.language.calendar.CalendarNames;
import dev.dateline.language.name.Names;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the names of a question, in whatever case it is typed: what the archive writes with a capital is a name. "trump kim
 * dmz when" has three.
 */
public final class NameSpotter {
    private static final int LONGEST = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[.&][\\p{L}\\p{N}]++)*+");

    private NameSpotter() {}

    /** The names in the order of the question; none overlaps another. */
    public static List<Name> names(String question, Lexicon lexicon) {
        List<MatchResult> words = WORD.matcher(question).results().toList();
        List<Name> names = new ArrayList<>();
        int first = 0;
        while (first < words.size()) {
            int end = end(question, words, first, lexicon);
            if (end > first) {
                int start = words.get(first).start();
                String text = question.substring(start, words.get(end - 1).end());
                names.add(new Name(
                        text, start, start + text.length(), lexicon.use(text).isPlace()));
            }
            first = Math.max(end, first + 1);
        }
        return names;
    }

    /** After the last word of the name that begins with a word; that word's own place if none does. */
    private static int end(String question, List<MatchResult> words, int first, Lexicon lexicon) {
        String word = words.get(first).group();
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        if (!Character.isLetter(word.codePointAt(0))
                || Names.isOrdinary(word)
                || CalendarNames.ENGLISH.names(word.toLowerCase(Locale.ROOT))) {
            return first;
        }
        int longest = first + 1;
        while (longest < words.size() && longest - first < LONGEST && isJoint(question, words, longest)) {
            longest++;
        }
        for (int end = longest; end > first + 1; end--) {
            String text = question.substring(
                    words.get(first).start(), words.get(end - 1).end());
            if (lexicon.isName(text)) {
                return end;
            }
        }
        boolean name = lexicon.isCapitalised(word) || (capital && (first > 0 || !lexicon.knows(word)));
        return name ? first + 1 : first;
    }

    private static boolean isJoint(String question, List<MatchResult> words, int next) {
        String gap =
                question.substring(words.get(next - 1).end(), words.get(next).start());
        return gap.equals(" ") || gap.equals("-") || gap.equals(". ");
    }
}
