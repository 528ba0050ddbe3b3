package dev.dateline.language.verb;

/**
 * What the verbs around a time expression tell of when.
 *
 * @param direction which way the nearest verb looks
 * @param close whether that verb stands so near that the expression most likely belongs to it, as in "met in June"
 */
public record Tense(Direction direction, boolean close) {

    /** No verb tells. */
    public static final Tense UNKNOWN = new Tense(Direction.UNKNOWN, false);

    /** Which way a tense looks. */
    public enum Direction {
        PAST,
        FUTURE,
        UNKNOWN
    }
}
