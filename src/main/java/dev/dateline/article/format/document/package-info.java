/**
 * Formats of word processors and books: Word, Rich Text Format, EPUB.
 *
 * <p>A file enters; its article leaves, of a book one for each of its parts. What it may unpack to and how deep it nests are
 * bounded.
 *
 * <p>Start with {@link dev.dateline.article.format.document.WordReader}.
 */
@NullMarked
package dev.dateline.article.format.document;

import org.jspecify.annotations.NullMarked;
