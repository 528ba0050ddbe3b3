package dev.dateline.language.clause;

import dev.dateline.language.token.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what a text reports as accused, believed or denied. */
public final class Allegation {
    private static final String CUE =
            "\\b(?:accus|alleg|suspect|believ|claim|fear|rumou?r|speculat|purport|suppos|deni|deny"
                    + "|no (?:evidence|proof|sign|indication|suggestion|confirmation))\\w*";

    /** From the cue to where something else is told. */
    private static final Pattern ALLEGED = Pattern.compile(
            CUE + ".*?(?=[,;] (?:which|who|but|while|and)\\b|;|[.!?](?:\\s|$)|\\bbut\\b|$)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CUED = Pattern.compile(CUE, Pattern.CASE_INSENSITIVE);

    private Allegation() {}

    /** Whether a text says so of anything. */
    public static boolean isIn(String text) {
        return CUED.matcher(text).find();
    }

    /** What it says so of, cue included, in order. */
    public static List<Span> in(String text) {
        return ALLEGED.matcher(text)
                .results()
                .map(alleged -> new Span(alleged.start(), alleged.end()))
                .toList();
    }
}
