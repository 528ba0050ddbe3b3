package dev.dateline.language.token;

import java.util.OptionalInt;

/**
 * A word, a number or a sign.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character
 * @param word its lower-case text; of a number its digits alone, so {@code 1500} for "1,500"
 * @param capital whether it begins with a capital letter
 * @param spaced whether white space, or the beginning of the text, stands before it
 */
public record Token(int start, int end, String word, Kind kind, boolean capital, boolean spaced) {

    /** What it is made of. */
    public enum Kind {
        WORD,
        /** Plain digits. */
        NUMBER,
        /** A number that cannot be a year or a day: "1,500", "2.5". */
        QUANTITY,
        SIGN,
        /** Comes before the first token and after the last. */
        NONE
    }

    /** Stands wherever a text has no token. */
    public static final Token NONE = new Token(0, 0, "", Kind.NONE, false, true);

    private static final int MOST_DIGITS = 9;

    /** Whether it is a word or a sign. */
    public boolean is(String text) {
        return word.equals(text);
    }

    /** Its value, if it is made of at most nine digits. */
    public OptionalInt number() {
        if ((kind != Kind.NUMBER && kind != Kind.QUANTITY) || word.length() > MOST_DIGITS || word.indexOf('.') >= 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(word));
    }
}
