package dev.dateline.article.story;

import dev.dateline.language.recognition.LanguageFinder;
import java.util.Locale;
import java.util.Set;

/**
 * The language of an article: what its words are, and if that cannot be told, what its file says. Templates of pages say the
 * language of their makers: docs/evaluation.md has how often each is wrong.
 */
final class TextLanguage {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private TextLanguage() {}

    /**
     * The tag of the language, without script and country; empty if it is not known.
     *
     * @param declared as a file says it: {@code en-GB}, {@code de_AT}
     */
    static String of(String declared, String text) {
        return LanguageFinder.of(text).orElseGet(() -> tag(declared));
    }

    private static String tag(String declared) {
        String said = Locale.forLanguageTag(declared.strip().replace('_', '-')).getLanguage();
        return KNOWN.contains(said) ? said : "";
    }
}
