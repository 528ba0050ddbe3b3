package dev.dateline.language.asking;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.regex.Pattern;

/** Tells whether a question asks how things stand now: "the latest", "right now", "still". */
public final class Freshness {

    private static final Pattern NOW = Pattern.compile(
            "\\b(?:" + String.join("|", Vocabulary.ENGLISH.lines("phrases-for-now")) + ")\\b(?![’'])",
            Pattern.CASE_INSENSITIVE);

    /** What is still to come changes with every article. */
    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:will|going to (?:be|have|happen|take)|(?:is|are) (?:\\p{L}+ )*?(?:due|planned|scheduled|expected|supposed|set|meant) to)\\b",
            Pattern.CASE_INSENSITIVE);

    private Freshness() {}

    /** Whether a question asks for the latest. */
    public static boolean asksForLatest(String question) {
        return NOW.matcher(question).find() || FUTURE.matcher(question).find();
    }
}
