package dev.dateline.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A paragraph as a page has it, not yet judged.
 *
 * @param text its words, blanks normalised to single spaces, never blank
 * @param markup what the page says it is
 * @param posted the day of the post that it belongs to, where a page is a run of posts
 */
public record Paragraph(String text, Markup markup, Optional<LocalDate> posted) {

    /** What a page's markup says of a paragraph. */
    public enum Markup {
        /** Nothing. */
        NONE,
        /** It stands in the element that holds the story, and is no link. */
        STORY,
        /** It is a heading. */
        HEADING,
        /** It stands under a picture. */
        CAPTION,
        /** It is an item of a list. */
        ITEM
    }

    public Paragraph {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a paragraph needs words");
        }
    }

    public Paragraph(String text, Markup markup) {
        this(text, markup, Optional.empty());
    }

    public static Paragraph plain(String text) {
        return new Paragraph(text, Markup.NONE);
    }
}
