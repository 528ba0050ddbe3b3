package dev.dateline.archive;

import dev.dateline.article.Article;

/**
 * An article as it is kept.
 *
 * @param article the article
 * @param digest of everything that is kept of it, as it was put with
 */
public record ArchivedArticle(Article article, String digest) {}
