/**
 * Files and folders, turned into articles.
 *
 * <p>Paths enter; every article under them, and every file that cannot be read, leaves as a
 * {@link dev.dateline.article.Reading}, in order. The readers of the formats stand in the packages below, one a format.
 *
 * <p>Start with {@link dev.dateline.article.format.ArticleFiles}.
 */
@NullMarked
package dev.dateline.article.format;

import org.jspecify.annotations.NullMarked;
