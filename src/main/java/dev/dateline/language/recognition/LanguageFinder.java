package dev.dateline.language.recognition;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text: by its letters if they are not Latin, else by its commonest words, of which every language has
 * its own. A text that is short, mixed, or in a language that is not known here, is left open.
 */
public final class LanguageFinder {
    private static final List<String> LATIN = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "hu", "ro", "tr", "id", "ca",
            "vi");
    private static final String LIST = "function-words";
    private static final Map<String, List<String>> LANGUAGES_OF_WORDS = byWord();

    /** The beginning of an article tells as much as all of it. */
    private static final int MOST_WORDS = 600;

    private static final int FEWEST_WORDS = 12;

    /**
     * Of the words of news prose, .35 to .5 are in the list of their language; of names and figures alone, almost none. By {@code
     * LanguageFinderTest}, nothing lies between .08 and .2.
     */
    private static final double LEAST_SHARE = 0.15;

    /** How much more often the words of the language must be met than those of the next: Danish and Norwegian are near. */
    private static final double LEAST_LEAD = 1.08;

    private static final double MOSTLY = 0.5;

    private LanguageFinder() {}

    /** The tag of the text's language (BCP 47, without script and country), if it can be told. */
    public static Optional<String> of(String text) {
        Letters letters = Letters.of(text);
        if (letters.total() == 0) {
            return Optional.empty();
        }
        return letters.latin() < MOSTLY * letters.total() ? letters.language() : byWords(text);
    }

    private static Optional<String> byWords(String text) {
        Map<String, Integer> met = new HashMap<>();
        int words = 0;
        for (int start = 0; start < text.length() && words < MOST_WORDS; ) {
            int end = start;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                words++;
                String word =
                        text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
                LANGUAGES_OF_WORDS.getOrDefault(word, List.of()).forEach(each -> met.merge(each, 1, Integer::sum));
            }
            start = end + 1;
        }
        List<Map.Entry<String, Integer>> best = met.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        if (words < FEWEST_WORDS || best.isEmpty() || best.getFirst().getValue() < LEAST_SHARE * words) {
            return Optional.empty();
        }
        boolean leads = best.size() == 1
                || best.getFirst().getValue() >= LEAST_LEAD * best.get(1).getValue();
        return leads ? Optional.of(best.getFirst().getKey()) : Optional.empty();
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’';
    }

    private static Map<String, List<String>> byWord() {
        Map<String, List<String>> languages = new HashMap<>();
        for (String tag : LATIN) {
            Set<String> words =
                    new HashSet<>(Vocabulary.of(Locale.forLanguageTag(tag)).words(LIST));
            words.forEach(word ->
                    languages.computeIfAbsent(word, each -> new ArrayList<>()).add(tag));
        }
        return languages;
    }
}
