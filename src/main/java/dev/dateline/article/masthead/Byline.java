package dev.dateline.article.masthead;

import dev.dateline.article.Wording;
import dev.dateline.language.press.Signature;
import java.util.Optional;

/** Reads who wrote a story from a line that says so. */
public final class Byline {
    private static final int MAX_WORDS = 24;

    /** A name has a first and a last part, and rarely more than five. */
    private static final int MAX_NAME_WORDS = 12;

    private Byline() {}

    /** The names behind "By", whatever role or date stands behind them. */
    public static Optional<String> of(String line) {
        return line.split(" ", -1).length > MAX_WORDS || new Wording(line, 0).endsInFullStop()
                ? Optional.empty()
                : Signature.by(line);
    }

    /** Whether the line is one to a few names and nothing else. */
    static boolean isNames(String line) {
        int words = line.split(" ", -1).length;
        return words >= 2 && words <= MAX_NAME_WORDS && Signature.isNames(line);
    }
}
