package dev.dateline.checkup;

/**
 * One thing that a check-up found.
 *
 * @param state how it is
 * @param text what was found, and if it is wrong, what to do; without secrets
 */
public record Finding(State state, String text) {

    public static Finding fine(String text) {
        return new Finding(State.FINE, text);
    }

    public static Finding off(String text) {
        return new Finding(State.OFF, text);
    }

    public static Finding wrong(String text) {
        return new Finding(State.WRONG, text);
    }

    /** How something is. */
    public enum State {
        /** It works. */
        FINE,
        /** It is not used, which may be meant so. */
        OFF,
        /** It does not work. */
        WRONG
    }
}
