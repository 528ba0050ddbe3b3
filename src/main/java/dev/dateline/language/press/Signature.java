package dev.dateline.language.press;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names from a line by which a story is signed. */
public final class Signature {
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:de|van|von|der|al|bin|di|da|del|la|le)\\s+)?"
            + "\\p{Lu}[\\p{L}.'’-]*){0,4}";
    private static final String NAMES = NAME + "(?:\\s*(?:,|&|\\band\\b|,\\s*and)\\s*" + NAME + "){0,7}";

    private static final Pattern BY = Pattern.compile(
            "^(?i:(?:written |reported |story |words )?by|reporting by)[\\s:]+(?<names>" + NAMES + ")(?<rest>.*)$");
    private static final Pattern NAMES_ALONE = Pattern.compile("^" + NAMES + "$");
    private static final Pattern SIGNED =
            Pattern.compile("^\\W*(?i:reporting)(?: and writing)? by (?<names>" + NAMES + ")");

    private Signature() {}

    /** The names after "By", whatever role or date follows; empty if the line opens otherwise. */
    public static Optional<String> by(String line) {
        Matcher by = BY.matcher(line);
        return by.matches() ? Optional.of(by.group("names").strip()) : Optional.empty();
    }

    /** Whether a line is one to eight names and nothing else. */
    public static boolean isNames(String line) {
        return NAMES_ALONE.matcher(line).matches();
    }

    /** The reporters that an agency's sign-off names: "Reporting by …". */
    public static Optional<String> signedOff(String line) {
        Matcher signed = SIGNED.matcher(line);
        return signed.find() ? Optional.of(signed.group("names").strip()) : Optional.empty();
    }
}
