package dev.dateline.question.phrase;

import dev.dateline.language.verb.VerbForms;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.Set;

/** Tells verbs from nouns in a question, by their form alone. */
public final class Predicates {
    public static final Set<String> SAYING = Vocabulary.ENGLISH.words("saying-forms");

    private Predicates() {}

    /** Whether a word after a noun opens the predicate: "which minister warned …". */
    public static boolean isVerb(String word) {
        return isPast(word) || SAYING.contains(word);
    }

    /** Whether a word tells of the past: "warned", "met". */
    public static boolean isPast(String word) {
        return VerbForms.isPast(word) || word.equals("had");
    }
}
