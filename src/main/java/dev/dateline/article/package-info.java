/**
 * Articles and how they are read.
 *
 * <p>Files of any supported format enter, {@link dev.dateline.article.Article}s leave: a body cleaned of menus,
 * advertising, cookie text, related links and readers' comments, with the publication date and where it was read.
 * What cannot be read leaves too, as a {@link dev.dateline.article.Reading.Rejected} with its place and reason.
 *
 * <p>Start with {@link dev.dateline.article.ArticleFiles}.
 */
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
