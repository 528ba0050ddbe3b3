package dev.dateline.language.asking;

import java.util.regex.Pattern;

/** Tells whether a question asks which of two is so: "was it Anna or Boris?", but not "did she come or not?". */
public final class Alternatives {
    private static final Pattern OR = Pattern.compile("\\bor\\b(?! not\\b)", Pattern.CASE_INSENSITIVE);

    private Alternatives() {}

    /** Whether a question offers more than one answer. */
    public static boolean areIn(String question) {
        return OR.matcher(question).find();
    }
}
