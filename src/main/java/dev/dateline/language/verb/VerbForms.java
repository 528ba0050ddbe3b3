package dev.dateline.language.verb;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows the forms of English verbs. Words are given in lower case. */
public final class VerbForms {
    private static final Vocabulary WORDS = Vocabulary.ENGLISH;
    private static final Set<String> PASTS = WORDS.words("irregular-pasts");
    private static final Set<String> PARTICIPLES = WORDS.words("irregular-participles");
    private static final Set<String> WORDS_IN_ED = WORDS.words("words-in-ed");
    private static final Set<String> ADJECTIVES_IN_ED = WORDS.words("adjectives-in-ed");
    private static final Map<String, String> BASES = bases();
    private static final int SHORTEST_IN_ED = 4;

    private VerbForms() {}

    /** Whether a word has the form of a past tense: "met", "opened". */
    public static boolean isPast(String word) {
        return PASTS.contains(word) || isRegularPast(word);
    }

    /**
     * Whether a word most likely looks back, as a past tense or a participle: "met", "taken", "been", "did". "Armed" does not, which
     * is most often an adjective.
     */
    public static boolean looksBack(String word) {
        return switch (word) {
            case "was", "were", "been", "had", "did", "done" -> true;
            default -> PARTICIPLES.contains(word) || (isPast(word) && !ADJECTIVES_IN_ED.contains(word));
        };
    }

    /** The irregular pasts and participles. */
    public static Set<String> irregular() {
        return WORDS.words("irregular-pasts", "irregular-participles");
    }

    /** The verb that an irregular form is of, "meet" of "met"; empty if it may as well be another word. */
    public static Optional<String> base(String form) {
        return Optional.ofNullable(BASES.get(form));
    }

    private static boolean isRegularPast(String word) {
        return word.length() >= SHORTEST_IN_ED && word.endsWith("ed") && !WORDS_IN_ED.contains(word);
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>(WORDS.meanings("irregular-participles"));
        bases.putAll(WORDS.meanings("irregular-pasts"));
        bases.keySet().removeAll(WORDS.words("verb-forms-apart"));
        return Map.copyOf(bases);
    }
}
