package dev.dateline.article;

/**
 * A paragraph of an article that was kept, by its place in the article's text.
 *
 * @param kind what the paragraph is
 * @param start UTF-16 index of its first character in the text
 * @param end UTF-16 index behind its last character
 */
public record Block(Kind kind, int start, int end) {

    /** What a block of a page is. Anything else is not the article and is not kept. */
    public enum Kind {
        /** Running text. */
        BODY,
        /** A headline within the story: the deck or a cross-head. */
        HEADLINE,
        /** The words under a picture. */
        CAPTION
    }

    /** @throws IllegalArgumentException if the block is empty or its start is negative */
    public Block {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a block needs 0 <= start < end, not " + start + " and " + end);
        }
    }
}
