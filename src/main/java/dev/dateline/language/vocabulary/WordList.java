package dev.dateline.language.vocabulary;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A list of words, as a file has it: comments first, then words parted by blanks. A line may open with what its words mean and a
 * colon, as in {@code 9: september}. Where the comments say {@code #! spelled}, words keep their capitals.
 *
 * @param words all of them, in the order of the file
 * @param meanings of those whose line says what they mean
 */
record WordList(Set<String> words, Map<String, String> meanings) {
    private static final String SPELLED = "#! spelled";

    WordList {
        words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
        meanings = Map.copyOf(meanings);
    }

    /** @throws VocabularyException if the text has no comment, no word, one word twice, or a word that no text can have */
    static WordList read(String name, String text) {
        Set<String> words = new LinkedHashSet<>();
        Map<String, String> meanings = new HashMap<>();
        boolean described = false;
        boolean spelled = false;
        for (String line : text.split("\\R", -1)) {
            if (line.startsWith("#")) {
                spelled |= line.equals(SPELLED);
                described |= !line.equals(SPELLED) && line.length() > 2;
                continue;
            }
            int colon = line.indexOf(": ");
            for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
                if (word.isEmpty()) {
                    continue;
                }
                if (!isWritable(word, spelled)) {
                    throw new VocabularyException(name, "no text can have “" + word + "”");
                }
                if (!words.add(word)) {
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
        return new WordList(words, meanings);
    }

    /** Texts are looked up in lower case, composed (NFC), and with the typewriter's apostrophe. */
    private static boolean isWritable(String word, boolean spelled) {
        boolean lower = spelled || word.equals(word.toLowerCase(Locale.ROOT));
        return lower && word.indexOf('’') < 0 && Normalizer.isNormalized(word, Normalizer.Form.NFC);
    }
}
