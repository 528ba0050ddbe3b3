package dev.dateline.language.name;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a sentence says who somebody is: "North Korean leader Kim Jong Un", "Kim Jong Un, the North Korean leader,".
 * A role begins with a name, so that it is one person's at a time.
 */
public final class Roles {
    private static final String ROLE = "((?:\\p{Lu}[\\p{L}.]++ ){1,2}+\\p{Ll}{3,}+(?: \\p{Ll}{3,}+){0,2})";
    private static final String FULL_NAME = "(\\p{Lu}[\\p{L}’'.]++(?:(?: \\p{Lu}|-\\p{L})[\\p{L}’'.]++){1,3})";
    private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}’'.-])" + ROLE + " " + FULL_NAME);
    private static final Pattern BEHIND =
            Pattern.compile("(?<![\\p{L}’'.-])" + FULL_NAME + ", (?:the |a |an )?" + ROLE + "(?=[,.;])");

    private static final Set<String> STOP_WORDS = Vocabulary.ENGLISH.words("stop-words");

    private Roles() {}

    /** Each role with who holds it, in no order. */
    public static List<Held> in(String sentence) {
        List<Held> held = new ArrayList<>();
        Matcher before = BEFORE.matcher(sentence);
        while (before.find()) {
            add(before.group(1), before.group(2), held);
        }
        Matcher behind = BEHIND.matcher(sentence);
        while (behind.find()) {
            add(behind.group(2), behind.group(1), held);
        }
        return held;
    }

    private static void add(String spelled, String holder, List<Held> held) {
        String opening = spelled.substring(0, spelled.indexOf(' '));
        boolean opensSentence = STOP_WORDS.contains(opening.toLowerCase(Locale.ROOT))
                && Character.isUpperCase(spelled.codePointAt(opening.length() + 1));
        String role = opensSentence ? spelled.substring(opening.length() + 1) : spelled;
        if (Arrays.stream(role.split(" ", -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .noneMatch(STOP_WORDS::contains)) {
            held.add(new Held(role, holder));
        }
    }

    /**
     * Somebody's role.
     *
     * @param role as it stands in the text, without an article
     * @param holder the full name as it stands there
     */
    public record Held(String role, String holder) {}
}
