package dev.dateline.index;

import dev.dateline.index.WordAnalyzer.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the names of a sentence by their capitals. */
final class CapitalisedNames {
    private static final int LONGEST = 6;
    private static final Set<String> JOINTS = Set.of(" ", "-", ". ");
    private static final Set<String> LINKS = Set.of("of", "de", "bin", "van", "von", "al", "el");

    private CapitalisedNames() {}

    /** The names, in their order. One word that opens a sentence is none: it may be any word. */
    static List<Name> in(String sentence, List<Word> words) {
        List<Name> names = new ArrayList<>();
        int first = 0;
        while (first < words.size()) {
            int end = end(sentence, words, first);
            boolean opens = first == 0;
            if (end - first > (opens ? 1 : 0)) {
                names.add(name(sentence, words, first, end));
            }
            first = Math.max(end, first + 1);
        }
        return names;
    }

    /** Behind the last word of the name that begins with a word; that word's own place where none does. */
    private static int end(String sentence, List<Word> words, int first) {
        if (!words.get(first).isCapitalised()
                || (first == 0
                        && EnglishTermAnalyzer.isStopWord(words.getFirst().lower()))) {
            return first;
        }
        int end = first + 1;
        while (end < words.size()
                && end - first < LONGEST
                && !words.get(end - 1).isPossessive()) {
            if (joins(sentence, words, end)) {
                end++;
            } else if (end + 1 < words.size()
                    && LINKS.contains(words.get(end).spelled())
                    && gap(sentence, words, end).equals(" ")
                    && words.get(end + 1).isCapitalised()
                    && joins(sentence, words, end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** "Jong Un", "Jong-un", "J. Smith". */
    private static boolean joins(String sentence, List<Word> words, int next) {
        String gap = gap(sentence, words, next);
        return gap.equals("-")
                || (words.get(next).isCapitalised()
                        && (JOINTS.contains(gap)
                                && (!gap.equals(". ")
                                        || words.get(next - 1).spelled().length() == 1)));
    }

    private static String gap(String sentence, List<Word> words, int next) {
        return sentence.substring(words.get(next - 1).end(), words.get(next).start());
    }

    private static Name name(String sentence, List<Word> words, int first, int end) {
        return new Name(
                words.subList(first, end).stream().map(Word::lower).toList(),
                first > 0 && gap(sentence, words, first).equals(" ")
                        ? words.get(first - 1).lower()
                        : "",
                end < words.size() && gap(sentence, words, end).equals(" ")
                        ? words.get(end).lower()
                        : "",
                words.get(end - 1).isPossessive());
    }

    /**
     * A name of a sentence.
     *
     * @param words in lower case
     * @param before the word right before it, in lower case; empty where there is none
     * @param after the word right behind it, in lower case; empty where there is none
     * @param possessive whether something of it is spoken of
     */
    record Name(List<String> words, String before, String after, boolean possessive) {
        Name {
            words = List.copyOf(words);
        }
    }
}
