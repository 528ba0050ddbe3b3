package dev.dateline.article;

import java.util.List;

/**
 * An article as its file has it, before cleaning. Text fields that the file does not tell are empty.
 *
 * @param id the id to be, safe in a URL
 * @param title the headline, perhaps with the site's name after it
 * @param source the publisher
 * @param author the byline
 * @param publication the date as the file's own fields tell it
 * @param url where it stands on the web
 * @param language what the file says that it is written in, as it says so
 * @param kind what the file says that it is
 * @param paragraphs everything that may be the story, and more, in page order
 */
public record Manuscript(
        String id,
        String title,
        String source,
        String author,
        Publication publication,
        String url,
        String language,
        ArticleKind kind,
        List<Paragraph> paragraphs) {

    public Manuscript {
        paragraphs = List.copyOf(paragraphs);
    }

    /** One whose file says nothing of its language or kind. */
    public Manuscript(
            String id,
            String title,
            String source,
            String author,
            Publication publication,
            String url,
            List<Paragraph> paragraphs) {
        this(id, title, source, author, publication, url, "", ArticleKind.UNKNOWN, paragraphs);
    }
}
