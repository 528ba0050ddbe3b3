package dev.dateline.language.asking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases by which a question leans on what was said before it. */
public final class FollowUp {
    private static final Pattern LED_BY = Pattern.compile(
            "^(?:(?:and|but|so|or|also|ok|okay|then|plus|sorry|well|what about|how about|same for|i mean)\\b[\\s,]*+)++",
            Pattern.CASE_INSENSITIVE);

    /** A noun with an article and nothing that tells which: "the summit", but not "the Hanoi summit", "the summit of Hanoi". */
    private static final Pattern BARE_NOUN = Pattern.compile(
            "\\b(?:the|that|this|those|these) (\\p{L}+)\\b(?=$|[?.,!]| (?!(?:of|in|between|with|on|at|for|to|from|that|who|which)\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GOES_ON =
            Pattern.compile("\\b(?:else|instead|afterwards|as well|the same)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE = Pattern.compile("(?<!\\s)\\s+ones?$", Pattern.CASE_INSENSITIVE);

    private FollowUp() {}

    /** How many characters of a question only tie it to the one before: "and", "what about"; 0 if none do. */
    public static int connector(String question) {
        Matcher connector = LED_BY.matcher(question);
        return connector.find() ? connector.end() : 0;
    }

    /** Whether a text is nothing but a noun that something before it explains: "the summit". */
    public static boolean isBareNoun(String text) {
        return BARE_NOUN.matcher(text).matches();
    }

    /** The nouns of a question that something before it explains, without their articles. */
    public static List<String> bareNouns(String question) {
        return BARE_NOUN.matcher(question).results().map(noun -> noun.group(1)).toList();
    }

    /** Whether a question goes on from another: "who else", "and afterwards". */
    public static boolean goesOn(String question) {
        return GOES_ON.matcher(question).find();
    }

    /** A fragment without a closing "one": "the second" of "the second one". */
    public static String withoutOne(String fragment) {
        return ONE.matcher(fragment).replaceFirst("");
    }
}
