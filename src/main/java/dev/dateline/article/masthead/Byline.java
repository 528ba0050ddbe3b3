package dev.dateline.article.masthead;

import dev.dateline.article.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who wrote a story from a line that says so. */
public final class Byline {
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:de|van|von|der|al|bin|di|da|del|la|le)\\s+)?"
            + "\\p{Lu}[\\p{L}.'’-]*){0,4}";
    private static final String NAMES = NAME + "(?:\\s*(?:,|&|\\band\\b|,\\s*and)\\s*" + NAME + "){0,7}";

    private static final Pattern BY = Pattern.compile(
            "^(?i:(?:written |reported |story |words )?by|reporting by)[\\s:]+(?<names>" + NAMES + ")(?<rest>.*)$");
    private static final Pattern NAMES_ALONE = Pattern.compile("^" + NAMES + "$");
    private static final Pattern SIGNED =
            Pattern.compile("^\\W*(?i:reporting)(?: and writing)? by (?<names>" + NAMES + ")");
    private static final int MAX_WORDS = 24;

    /** A name has a first and a last part, and rarely more than five. */
    private static final int MAX_NAME_WORDS = 12;

    private Byline() {}

    /** The names behind "By", whatever role or date stands behind them. */
    public static Optional<String> of(String line) {
        Matcher by = BY.matcher(line);
        if (line.split(" ", -1).length > MAX_WORDS || !by.matches() || new Wording(line, 0).endsInFullStop()) {
            return Optional.empty();
        }
        return Optional.of(by.group("names").strip());
    }

    /** Whether the line is one to a few names and nothing else. */
    static boolean isNames(String line) {
        int words = line.split(" ", -1).length;
        return words >= 2
                && words <= MAX_NAME_WORDS
                && NAMES_ALONE.matcher(line).matches();
    }

    /** The reporter that an agency's sign-off names. */
    static Optional<String> signedOff(String line) {
        Matcher signed = SIGNED.matcher(line);
        return signed.find() ? Optional.of(signed.group("names").strip()) : Optional.empty();
    }
}
