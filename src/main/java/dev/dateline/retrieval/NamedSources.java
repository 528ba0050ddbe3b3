package dev.dateline.retrieval;

import dev.dateline.language.name.Names;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells which publishers a question names. Made for one question. */
final class NamedSources {

    /** What archives write after a publisher's name: a section, a motto, a medium. */
    private static final Pattern TAIL = Pattern.compile("(?<!\\s)\\s+(?:[(|]|[-–—]\\s).*|:\\s.*");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String question;
    private final Map<String, Boolean> known = new HashMap<>();

    NamedSources(String question) {
        this.question = question;
    }

    /** Whether the question names a publisher, whole or without what stands after its name. */
    boolean contains(String source) {
        return known.computeIfAbsent(source, name -> {
            String head = TAIL.matcher(name).replaceFirst("");
            return isNamed(name.strip()) || (!head.equals(name) && isNamed(head.strip()));
        });
    }

    /**
     * A name of one word needs its capital, and its "the" if it has one: "the Hill" is a newspaper and "uphill" or "the hill"
     * none.
     */
    private boolean isNamed(String name) {
        if (name.isEmpty()) {
            return false;
        }
        String bare = Names.withoutArticle(name);
        if (BLANKS.matcher(bare).find()) {
            return stands("(?i:" + Pattern.quote(bare) + ")");
        }
        String capital = Pattern.quote(bare.substring(0, 1).toUpperCase(Locale.ROOT));
        String word = capital + "(?i:" + Pattern.quote(bare.substring(1)) + ")";
        return stands(bare.equals(name) ? word : "[Tt]he " + word);
    }

    private boolean stands(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])")
                .matcher(question)
                .find();
    }
}
