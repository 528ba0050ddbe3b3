package dev.dateline.language.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words, numbers and single signs, in one pass. */
public final class Tokenizer {

    private static final int GROUP = 3;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens of a text, in order. */
    public static List<Token> tokenize(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        boolean spaced = true;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                spaced = true;
                at++;
                continue;
            }
            at = add(at, c, spaced);
            spaced = false;
        }
    }

    private int add(int start, char c, boolean spaced) {
        if (isDigit(c)) {
            return addNumber(start, spaced);
        }
        if (!Character.isLetter(c)) {
            tokens.add(new Token(start, start + 1, sign(c), Token.Kind.SIGN, false, spaced));
            return start + 1;
        }
        int end = start + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        tokens.add(new Token(start, end, word, Token.Kind.WORD, Character.isUpperCase(c), spaced));
        return end;
    }

    private int addNumber(int start, boolean spaced) {
        int end = digitsEnd(start);
        StringBuilder digits = new StringBuilder(text.substring(start, end));
        Token.Kind kind = Token.Kind.NUMBER;
        while (end < text.length() && text.charAt(end) == ',' && digitsEnd(end + 1) == end + 1 + GROUP) {
            digits.append(text, end + 1, end + 1 + GROUP);
            end += 1 + GROUP;
            kind = Token.Kind.QUANTITY;
        }
        if (end < text.length() && text.charAt(end) == '.' && digitsEnd(end + 1) > end + 1) {
            int fractionEnd = digitsEnd(end + 1);
            digits.append(text, end, fractionEnd);
            end = fractionEnd;
            kind = Token.Kind.QUANTITY;
        }
        tokens.add(new Token(start, end, digits.toString(), kind, false, spaced));
        return end;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Every dash reads as a hyphen and every apostrophe as the typewriter's. */
    private static String sign(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
            case '\u2018', '\u2019', '`' -> "'";
            default -> String.valueOf(c);
        };
    }
}
