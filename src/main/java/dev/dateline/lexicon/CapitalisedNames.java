package dev.dateline.lexicon;

import dev.dateline.archive.analysis.WordAnalyzer;
import dev.dateline.archive.analysis.WordAnalyzer.Word;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.passage.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names of a sentence by their capitals. */
final class CapitalisedNames {
    private static final int LONGEST = 6;
    private static final Set<String> JOINTS = Set.of(" ", "-", ". ");
    private static final Set<String> LINKS = Vocabulary.ENGLISH.words("name-links");

    private CapitalisedNames() {}

    /** The words that can only be of names: those with a capital where no sentence begins, in lower case. */
    static Set<String> wordsIn(String text, List<Sentence> sentences, WordAnalyzer analyzer) {
        Set<String> found = new HashSet<>();
        for (Sentence sentence : sentences) {
            analyzer.words(sentence.span().of(text)).stream()
                    .skip(1)
                    .filter(Word::isCapitalised)
                    .forEach(word -> found.add(word.lower()));
        }
        return found;
    }

    /**
     * The names, in their order.
     *
     * @param known the words that are of names although they open a sentence, where any word has a capital
     */
    static List<Name> in(String sentence, List<Word> words, Set<String> known, WordAnalyzer analyzer) {
        List<Name> names = new ArrayList<>();
        int first = 0;
        while (first < words.size()) {
            int end = end(sentence, words, first, analyzer);
            boolean sure = first > 0
                    || end > first + 1
                    || known.contains(words.getFirst().lower());
            if (end > first && sure) {
                names.add(name(sentence, words, first, end));
            }
            first = Math.max(end, first + 1);
        }
        return names;
    }

    /** Behind the last word of the name that begins with a word; that word's own place if none does. */
    private static int end(String sentence, List<Word> words, int first, WordAnalyzer analyzer) {
        if (!words.get(first).isCapitalised()
                || (first == 0 && analyzer.isStopWord(words.getFirst().lower()))) {
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
                words.get(end - 1).isPossessive(),
                end);
    }

    /**
     * A name of a sentence.
     *
     * @param words in lower case
     * @param before the word right before it, in lower case; empty if there is none
     * @param after the word right after it, in lower case; empty if there is none
     * @param possessive whether something of it is spoken of
     * @param end how many words of the sentence there are up to its own last one
     */
    record Name(List<String> words, String before, String after, boolean possessive, int end) {
        Name {
            words = List.copyOf(words);
        }
    }
}
