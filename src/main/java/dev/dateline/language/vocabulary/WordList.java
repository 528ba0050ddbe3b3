package dev.dateline.language.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A list of words, as a file has it: comments first, then words parted by blanks. A line may open with what its words mean and a
 * colon, as in {@code 9: september}. Where the comments say {@code #! spelled}, words keep their capitals; where they say {@code
 * #! lines}, each line is an entry, and a word may stand in several.
 *
 * @param words all of them, in the order of the file
 * @param meanings of those whose line says what they mean
 * @param lines as they stand
 */
record WordList(Set<String> words, Map<String, String> meanings, List<String> lines) {
    private static final String SPELLED = "#! spelled";
    private static final String LINES = "#! lines";

    WordList {
        words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
        meanings = Map.copyOf(meanings);
        lines = List.copyOf(lines);
    }

    /** @throws VocabularyException if the text has no comment, no word, one word twice, or a word that no text can have */
    static WordList read(String name, String text) {
        Set<String> words = new LinkedHashSet<>();
        Map<String, String> meanings = new HashMap<>();
        List<String> lines = new ArrayList<>();
        boolean described = false;
        boolean repeats = false;
        boolean spelled = false;
        for (String line : text.split("\\R", -1)) {
            if (line.startsWith("#")) {
                spelled |= line.equals(SPELLED);
                repeats |= line.equals(LINES);
                described |= !line.startsWith("#!") && line.length() > 2;
                continue;
            }
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
            int colon = line.indexOf(": ");
            for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
                if (word.isEmpty()) {
                    continue;
                }
                if (!isWritable(word, spelled)) {
                    throw new VocabularyException(name, "no text can have “" + word + "”");
                }
                if (!words.add(word) && !repeats) {
                    throw new VocabularyException(name, "it has “" + word + "” twice");
                }
                if (colon > 0) {
                    meanings.put(word, line.substring(0, colon));
                }
            }
        }
        if (!described || words.isEmpty()) {
            throw new VocabularyException(name, "it needs a comment and words");
        }
        return new WordList(words, meanings, lines);
    }

    /** Texts are looked up in lower case, composed (NFC), and with the typewriter's apostrophe. */
    private static boolean isWritable(String word, boolean spelled) {
        boolean lower = spelled || word.equals(word.toLowerCase(Locale.ROOT));
        return lower && word.indexOf('’') < 0 && Normalizer.isNormalized(word, Normalizer.Form.NFC);
    }
}
