package dev.dateline.language.number;

import dev.dateline.language.token.Span;
import java.util.regex.Pattern;

/** Tells what a number counts: a whole, or one part of it. */
public final class Counting {
    /** Fits "including 3", "rather than 3"; not "more than 3". */
    private static final Pattern PART_BEFORE = Pattern.compile(
            "\\b(?:including|included|among them|of them|of whom|another|other|additional|further|extra|from|with|against|"
                    + "(?<!(?:more|fewer|less) )than|rather than|not|previous|previously|earlier|initially|first|by|least one of|between) "
                    + "(?:(?:at least|about|around|some|nearly|almost|more than|over|up to) )?$",
            Pattern.CASE_INSENSITIVE);

    /** Fits "3 of them", "3 more", "3 to 5"; not "3 people". */
    private static final Pattern PART_AFTER = Pattern.compile(
            "^[ -](?:of (?:them|whom|those|these|the|its|his|her|their|which)|more|others?|additional|"
                    + "further|out of|in \\d|to \\d|or \\p{L}+|-|–)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TOTAL = Pattern.compile("(?:the|a total of)\\s+$", Pattern.CASE_INSENSITIVE);

    private Counting() {}

    /** Whether a number is one of several of a whole, or of what was before: "including 3", "3 of them", "earlier 3". */
    public static boolean isPart(String text, Span number) {
        return PART_BEFORE.matcher(text.substring(0, number.start())).find()
                || PART_AFTER.matcher(text.substring(number.end())).find();
    }

    /** What stands before a number, without its hedge and without "the" or "a total of". */
    public static String before(String text, Span number) {
        return TOTAL.matcher(text.substring(0, Hedge.startBefore(text, number.start())))
                .replaceFirst("");
    }
}
