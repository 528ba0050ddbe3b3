/**
 * Formats of one article a file that are text: plain, Markdown, HTML.
 *
 * <p>A file enters, its article leaves. Each reader says where it read the publication date.
 *
 * <p>Start with {@link dev.dateline.article.format.text.HtmlReader}.
 */
@NullMarked
package dev.dateline.article.format.text;

import org.jspecify.annotations.NullMarked;
