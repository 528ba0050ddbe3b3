/**
 * Files as bytes: opened, unpacked, decoded, within bounds.
 *
 * <p>A path enters; bytes, lines, text or JSON leave, or an {@link dev.dateline.article.UnreadableException} that says what is
 * wrong with the file and what to do. {@link dev.dateline.article.file.ArticleReader} is what a reader of a format implements.
 *
 * <p>Start with {@link dev.dateline.article.file.ArticleFile}.
 */
@NullMarked
package dev.dateline.article.file;

import org.jspecify.annotations.NullMarked;
