package dev.dateline.article.format.rtf;

import dev.dateline.article.UnreadableException;
import java.nio.charset.StandardCharsets;

/** Takes Rich Text Format apart: brackets, control words with their numbers, control symbols, and letters between them. */
final class RtfTokens {
    private static final int LONGEST_WORD = 32;

    /** Larger numbers are none that RTF has. */
    private static final int LARGEST = 99_999_999;

    private final byte[] rtf;
    private final Sink sink;
    private int at;

    RtfTokens(byte[] rtf, Sink sink) {
        this.rtf = rtf;
        this.sink = sink;
    }

    /** Hands everything on, from the beginning. */
    void read() throws UnreadableException {
        while (at < rtf.length) {
            int c = rtf[at++] & 0xff;
            switch (c) {
                case '{' -> sink.enter();
                case '}' -> sink.leave();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> sink.letter(c);
            }
        }
    }

    private void control() {
        if (at >= rtf.length) {
            return;
        }
        int c = rtf[at] & 0xff;
        if (isLetter(c)) {
            word();
            return;
        }
        at++;
        if (c == '\'') {
            hexadecimal();
        } else {
            sink.symbol(c);
        }
    }

    private void hexadecimal() {
        int value = at + 1 < rtf.length ? (Character.digit(rtf[at], 16) << 4) | Character.digit(rtf[at + 1], 16) : -1;
        at = Math.min(rtf.length, at + 2);
        if (value >= 0) {
            sink.letter(value);
        }
    }

    private void word() {
        int from = at;
        while (at < rtf.length && isLetter(rtf[at])) {
            at++;
        }
        String word = new String(rtf, from, Math.min(at - from, LONGEST_WORD), StandardCharsets.US_ASCII);
        int sign = at < rtf.length && rtf[at] == '-' ? -1 : 1;
        at += sign < 0 ? 1 : 0;
        boolean numbered = false;
        int number = 0;
        while (at < rtf.length && rtf[at] >= '0' && rtf[at] <= '9') {
            number = number > LARGEST ? number : number * 10 + rtf[at] - '0';
            numbered = true;
            at++;
        }
        at += at < rtf.length && rtf[at] == ' ' ? 1 : 0;
        if (word.equals("bin")) {
            // So many bytes of a picture follow.
            at = (int) Math.min(rtf.length, (long) at + Math.max(0, sign * number));
        } else {
            sink.word(word, sign * number, numbered);
        }
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Takes what there is. */
    interface Sink {
        /** A bracket opens. */
        void enter() throws UnreadableException;

        /** A bracket closes. */
        void leave();

        /**
         * A control word.
         *
         * @param number that follows it; 0 if none does
         * @param numbered whether one does
         */
        void word(String word, int number, boolean numbered);

        /** A control symbol. */
        void symbol(int symbol);

        /** A byte of text. */
        void letter(int value);
    }
}
