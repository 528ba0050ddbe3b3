package dev.dateline.archive;

import dev.dateline.article.ArticleKind;
import dev.dateline.article.Publication;
import dev.dateline.passage.Passage;
import dev.dateline.passage.SentenceVectors;

/**
 * A passage that was found.
 *
 * @param passage the passage, with offsets in its article
 * @param text the passage's text, {@code article.text().substring(span.start(), span.end())}
 * @param title its article's headline
 * @param source its article's publisher
 * @param author its article's byline
 * @param publication when its article was published
 * @param url where its article stands on the web
 * @param kind what its article is meant as
 * @param score what it was ranked by; comparable only within one answer of the index
 * @param vectors a vector for each of its sentences
 */
public record PassageHit(
        Passage passage,
        String text,
        String title,
        String source,
        String author,
        Publication publication,
        String url,
        ArticleKind kind,
        float score,
        SentenceVectors vectors) {

    /** A passage of an article whose kind is not known. */
    public PassageHit(
            Passage passage,
            String text,
            String title,
            String source,
            String author,
            Publication publication,
            String url,
            float score,
            SentenceVectors vectors) {
        this(passage, text, title, source, author, publication, url, ArticleKind.UNKNOWN, score, vectors);
    }
}
