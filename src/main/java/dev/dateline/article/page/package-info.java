/**
 * Web pages, read by their markup.
 *
 * <p>A parsed page enters; what it states of its article leaves as {@link dev.dateline.article.page.PageMetadata}, and the
 * paragraphs of its story, with what the markup says of each, as {@link dev.dateline.article.Paragraph}s.
 *
 * <p>Start with {@link dev.dateline.article.page.MainContent}.
 */
@NullMarked
package dev.dateline.article.page;

import org.jspecify.annotations.NullMarked;
