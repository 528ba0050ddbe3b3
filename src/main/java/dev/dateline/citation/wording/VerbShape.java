package dev.dateline.citation.wording;

import dev.dateline.language.verb.VerbForms;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/** Tells verbs by their form and company. Nouns have sides by chance; verbs have a subject and an object. */
public final class VerbShape {
    private static final Set<String> BEING = Vocabulary.ENGLISH.words("being");

    /** What stands before a verb. */
    private static final Set<String> LEADING = Vocabulary.ENGLISH.words("modals", "being", "having", "before-verbs");

    private VerbShape() {}

    /** "accused", "met", "to buy", "has hit"; or small between two capitals, "Norway beat Chile". */
    public static boolean isVerb(Reading sentence, Word word) {
        List<Word> words = sentence.words();
        int at = words.indexOf(word);
        String form = word.form();
        if (Character.isDigit(form.charAt(0))) {
            return false;
        }
        boolean past = isIrregular(word) || VerbForms.isPast(form);
        boolean led = at > 0 && LEADING.contains(words.get(at - 1).form());
        return past || led || isBetweenCapitals(sentence, word);
    }

    /** "kept", whose stem is "keep": a suffix stemmer changes no more than the last letter of what it leaves. */
    private static boolean isIrregular(Word word) {
        String stem = word.stem();
        return !word.function() && !word.form().startsWith(stem.substring(0, Math.max(1, stem.length() - 1)));
    }

    /** "were killed", "has been badly hurt", "beaten by". */
    public static boolean isPassive(Reading sentence, Word word) {
        List<Word> words = sentence.words();
        int at = words.indexOf(word);
        return words.subList(Math.max(0, at - 2), at).stream().anyMatch(before -> BEING.contains(before.form()))
                || words.subList(at + 1, Math.min(words.size(), at + 3)).stream()
                        .anyMatch(behind -> behind.form().equals("by"));
    }

    /** Whether it is small, and a capital stands on either side. */
    public static boolean isBetweenCapitals(Reading sentence, Word word) {
        List<Word> words = sentence.words();
        int at = words.indexOf(word);
        return at > 0
                && at + 1 < words.size()
                && isCapital(sentence, words.get(at - 1))
                && !isCapital(sentence, word)
                && isCapital(sentence, words.get(at + 1));
    }

    /** Whether it begins with a capital. */
    public static boolean isCapital(Reading sentence, Word word) {
        return Character.isUpperCase(sentence.text().charAt(word.span().start()));
    }
}
