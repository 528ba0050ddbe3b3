package dev.dateline.language.clause;

import java.util.regex.Pattern;

/** Tells whether a text speaks of all, or of as much as that. */
public final class Quantity {
    /** Not of a number: "all four". */
    private static final Pattern ALL = Pattern.compile(
            "\\b(?:all(?! (?:\\d|two|three|four|five|six|seven|eight|nine|ten|of (?:the )?\\d))|every|everyone|everybody|always|"
                    + "everywhere|entirely|completely|never)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AS_MUCH = Pattern.compile(
            "\\b(?:all|every\\w*|each|always|entire(?:ly)?|complete(?:ly)?|whole|total(?:ly)?|never|no|none|nobody|any|daily|ever)\\b",
            Pattern.CASE_INSENSITIVE);

    private Quantity() {}

    /** Whether it tells something of all: "every", "never", but not "all four". */
    public static boolean tellsOfAll(String text) {
        return ALL.matcher(text).find();
    }

    /** Whether it may support what is told of all: "the whole", "none", "daily". */
    public static boolean tellsOfAsMuch(String text) {
        return AS_MUCH.matcher(text).find();
    }
}
