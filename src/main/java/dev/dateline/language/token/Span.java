package dev.dateline.language.token;

/**
 * A stretch of a text.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if the span is empty or its start is negative */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span needs 0 <= start < end, not " + start + " and " + end);
        }
    }

    /** The text it covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** How many characters it covers. */
    public int length() {
        return end - start;
    }
}
