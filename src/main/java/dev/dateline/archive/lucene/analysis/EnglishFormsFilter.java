package dev.dateline.archive.lucene.analysis;

import dev.dateline.language.verb.VerbForms;
import dev.dateline.language.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings together forms that a suffix stemmer leaves apart: irregular verbs and plurals ("met", "meet"), and British and
 * American spelling ("demilitarised", "demilitarized"). Stands before the stemmer, after lower-casing.
 */
final class EnglishFormsFilter extends TokenFilter {

    private static final Map<String, String> FORMS = Vocabulary.ENGLISH.meanings("word-forms");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    EnglishFormsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String base = VerbForms.base(word).orElseGet(() -> FORMS.getOrDefault(word, american(word)));
        if (!base.equals(word)) {
            term.setEmpty().append(base);
        }
        return true;
    }

    /** Verbs in -ise are written with a z, whether or not an American would: both spellings meet, which is what counts. */
    private static String american(String word) {
        int at = word.lastIndexOf("is");
        if (at < 4 || word.length() - at > "isations".length()) {
            return word;
        }
        return switch (word.substring(at)) {
            case "ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations" ->
                word.substring(0, at) + "iz" + word.substring(at + 2);
            default -> word;
        };
    }
}
