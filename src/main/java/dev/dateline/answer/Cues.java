package dev.dateline.answer;

import java.util.regex.Pattern;

/** Words and phrases that tell how a sentence stands. */
final class Cues {
    private Cues() {}

    /** Finds any of some expressions as whole words, case ignored. */
    static Pattern anyOf(String... expressions) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + String.join("|", expressions) + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    }
}
