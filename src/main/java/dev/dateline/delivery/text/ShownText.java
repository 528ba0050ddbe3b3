package dev.dateline.delivery.text;

import java.util.HexFormat;

/**
 * Text that somebody else wrote, made harmless to what stands beside it: no longer than there is room for, and without effect
 * on the direction (Unicode Standard Annex #9) or the terminal of what follows.
 */
public final class ShownText {
    /** The longest title that is shown, in UTF-16 characters. A long headline has a hundred. */
    public static final int MOST_IN_TITLE = 200;

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private ShownText() {}

    /** A title or a name as it is shown: cut if it is too long, its direction kept to itself. */
    public static String title(String text) {
        return isolated(cut(text.strip(), MOST_IN_TITLE));
    }

    /**
     * The text with its marks of direction kept to itself: isolated if it has any, with what it opened closed, and without
     * what closes more than it opened. A text without such marks stays as it is.
     */
    public static String isolated(String text) {
        if (text.chars().noneMatch(ShownText::turns)) {
            return text;
        }
        StringBuilder isolated = new StringBuilder().append(FIRST_STRONG_ISOLATE);
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u2066' && c <= '\u2068') {
                open++;
            } else if (c == POP_ISOLATE) {
                if (open == 0) {
                    continue;
                }
                open--;
            }
            isolated.append(c);
        }
        // Closing an isolate closes the embeddings and overrides within it (rule X6a).
        return isolated.append(String.valueOf(POP_ISOLATE).repeat(open + 1)).toString();
    }

    /** Text for a terminal or a log: control characters, which could move its cursor or colour it, are spelled out. */
    public static String forTerminal(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if ((Character.isISOControl(c) && c != '\n') || c == '\u2028' || c == '\u2029') {
                shown.append("\\u").append(HexFormat.of().toHexDigits((char) c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return isolated(shown.toString());
    }

    private static boolean turns(int c) {
        return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x61c;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
