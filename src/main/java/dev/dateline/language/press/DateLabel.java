package dev.dateline.language.press;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which a line says what its date is: "Published", "Last updated on". */
public final class DateLabel {
    private static final Pattern PUBLISHED = Pattern.compile(
            "\\b(?:published|posted|first published|released|issued|created)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATED =
            Pattern.compile("\\b(?:updated|modified|revised|edited)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern EXPECTED_WORDS = Pattern.compile(
            "\\b(?:last|first|originally|published|posted|released|issued|created|updated|modified|revised|edited|on|at|by|"
                    + "in|and|the|from|date|time|local|a\\.?m\\.?|p\\.?m\\.?|noon|midnight|mins?|minutes?|read|hours?|hrs?|ago|"
                    + "print|comments?)\\b\\.?",
            Pattern.CASE_INSENSITIVE);

    private DateLabel() {}

    /** Where a line says that something was published; empty if it does not. */
    public static OptionalInt published(String line) {
        Matcher published = PUBLISHED.matcher(line);
        return published.find() ? OptionalInt.of(published.start()) : OptionalInt.empty();
    }

    /** Whether it speaks of an update. */
    public static boolean isUpdate(String line) {
        return UPDATED.matcher(line).find();
    }

    /** A line with a blank for each word that may stand beside a date without making a sentence of it. */
    public static String withoutIts(String line) {
        return EXPECTED_WORDS.matcher(line).replaceAll(" ");
    }
}
