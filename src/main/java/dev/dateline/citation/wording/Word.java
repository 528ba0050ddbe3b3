package dev.dateline.citation.wording;

import dev.dateline.language.token.Span;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.Set;

/**
 * A word as it stands in a text.
 *
 * @param form the word in lower case
 * @param stem what the index knows it by; of a function word its form
 * @param span where it stands
 * @param function whether it only joins others: an article, a preposition, an auxiliary
 */
public record Word(String form, String stem, Span span, boolean function) {
    private static final Set<String> NEGATING = Vocabulary.ENGLISH.words("negations");

    /** Whether it turns round what follows it: "not", "no", "didn't". */
    public boolean negates() {
        return NEGATING.contains(form) || form.endsWith("n't") || form.endsWith("n’t");
    }
}
