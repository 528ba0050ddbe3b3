package dev.dateline.citation.support;

import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.Word;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.Set;

/** Words that turn a sentence round, or narrow it. */
final class Negation {
    /** Of the cosines of later words; between what is supported and what is not in the claims trained on. */
    static final double MIDDLE = 0.7;

    private static final Set<String> NARROWING = Vocabulary.ENGLISH.words("narrowing-words");

    private Negation() {}

    /** Whether one of two sentences is negated and the other is not. */
    static boolean differs(Reading one, Reading other) {
        return isNegated(one) != isNegated(other);
    }

    /** Whether a statement leaves out what a sentence does not: "only". */
    static boolean narrows(Reading statement, Reading sentence) {
        return has(NARROWING, statement) && !has(NARROWING, sentence);
    }

    private static boolean isNegated(Reading sentence) {
        return sentence.words().stream().anyMatch(Word::negates);
    }

    private static boolean has(Set<String> forms, Reading sentence) {
        return sentence.words().stream().anyMatch(word -> forms.contains(word.form()));
    }
}
