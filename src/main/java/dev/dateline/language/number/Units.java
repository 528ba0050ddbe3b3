package dev.dateline.language.number;

import dev.dateline.language.token.Span;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows units of measure, time and money by their names and signs. */
public final class Units {
    private static final Pattern AFTER = Pattern.compile("[ -]?(per[ -]cent|[\\p{L}%]+)");
    private static final Map<String, String> NAMES = Vocabulary.ENGLISH.meanings("units");
    private static final Map<String, String> SIGNS = Vocabulary.ENGLISH.meanings("unit-signs");

    private Units() {}

    /** The unit of a number: the one named right after it, else the one whose sign stands right before it. */
    static Optional<String> of(String text, Span number) {
        Matcher after = AFTER.matcher(text).region(number.end(), text.length());
        Optional<String> named =
                after.lookingAt() ? Optional.ofNullable(NAMES.get(name(after.group(1)))) : Optional.empty();
        return named.or(() -> signedBefore(text, number.start()));
    }

    private static String name(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        return name.startsWith("per") ? name.replaceFirst("[ -]", "") : name;
    }

    private static Optional<String> signedBefore(String text, int number) {
        int at = number > 0 && Character.isWhitespace(text.charAt(number - 1)) ? number - 2 : number - 1;
        return at < 0 ? Optional.empty() : Optional.ofNullable(SIGNS.get(text.substring(at, at + 1)));
    }

    /** Whether a word, in lower case, names a unit that a sign may stand for. */
    public static boolean hasSign(String word) {
        return word.equals("cent")
                || Optional.ofNullable(NAMES.get(word))
                        .filter(SIGNS::containsValue)
                        .isPresent();
    }
}
