/**
 * Documents that are packed as ZIP archives: Word, EPUB.
 *
 * <p>A file enters; its articles leave. What it may unpack to and how deep it nests are bounded.
 *
 * <p>Start with {@link dev.dateline.article.format.document.WordReader}.
 */
@NullMarked
package dev.dateline.article.format.document;

import org.jspecify.annotations.NullMarked;
