package dev.dateline.lab.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much two answers share, by their words without case, punctuation and articles, as SQuAD's own script counts. */
public final class WordOverlap {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** ASCII punctuation, as Python's {@code string.punctuation} has it. */
    private static final Pattern MARK = Pattern.compile("\\p{Punct}");

    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    private WordOverlap() {}

    /** The harmonic mean of the shares of either's words that the other has, 0 to 1. */
    public static double f1(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        List<String> left = new ArrayList<>(others);
        long shared = words.stream().filter(left::remove).count();
        return shared == 0 ? 0 : 2.0 * shared / (words.size() + others.size());
    }

    /** The words that count. A mark is dropped, not a border: "87.16" is one word. */
    public static List<String> words(String text) {
        String unmarked = MARK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return Arrays.stream(BLANKS.split(unmarked))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .toList();
    }
}
