package dev.dateline.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A paragraph of an article that was kept, by its place in the article's text.
 *
 * @param kind what the paragraph is
 * @param start UTF-16 index of its first character in the text
 * @param end UTF-16 index behind its last character
 * @param posted the day of the post that it belongs to, where a page is a run of posts; not kept in an index, which dates the
 *     passages instead
 */
public record Block(Kind kind, int start, int end, Optional<LocalDate> posted) {

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

    /** A paragraph that is of the day of its article. */
    public Block(Kind kind, int start, int end) {
        this(kind, start, end, Optional.empty());
    }
}
