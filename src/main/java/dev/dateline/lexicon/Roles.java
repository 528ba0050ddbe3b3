package dev.dateline.lexicon;

import dev.dateline.archive.analysis.WordAnalyzer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a sentence says who somebody is: "North Korean leader Kim Jong Un", "Kim Jong Un, the North Korean leader,".
 * A role begins with a name, so that it is one person's at a time.
 */
final class Roles {
    private static final String ROLE = "((?:\\p{Lu}[\\p{L}.]++ ){1,2}+\\p{Ll}{3,}+(?: \\p{Ll}{3,}+){0,2})";
    private static final String FULL_NAME = "(\\p{Lu}[\\p{L}’'.]++(?:(?: \\p{Lu}|-\\p{L})[\\p{L}’'.]++){1,3})";
    private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}’'-])" + ROLE + " " + FULL_NAME);
    private static final Pattern BEHIND =
            Pattern.compile("(?<![\\p{L}’'-])" + FULL_NAME + ", (?:the |a |an )?" + ROLE + "(?=[,.;])");

    private Roles() {}

    /** Each role with who holds it, in no order. */
    static List<Held> in(String sentence, WordAnalyzer analyzer) {
        List<Held> held = new ArrayList<>();
        Matcher before = BEFORE.matcher(sentence);
        while (before.find()) {
            add(before.group(1), before.group(2), held, analyzer);
        }
        Matcher behind = BEHIND.matcher(sentence);
        while (behind.find()) {
            add(behind.group(2), behind.group(1), held, analyzer);
        }
        return held;
    }

    private static void add(String spelled, String holder, List<Held> held, WordAnalyzer analyzer) {
        String opening = spelled.substring(0, spelled.indexOf(' '));
        boolean opensSentence =
                analyzer.isStopWord(opening) && Character.isUpperCase(spelled.codePointAt(opening.length() + 1));
        String role = opensSentence ? spelled.substring(opening.length() + 1) : spelled;
        if (Arrays.stream(role.split(" ", -1)).noneMatch(analyzer::isStopWord)) {
            held.add(new Held(role, holder));
        }
    }

    /**
     * Somebody's role.
     *
     * @param role as it stands in the text, without an article
     * @param holder the full name as it stands there
     */
    record Held(String role, String holder) {}
}
