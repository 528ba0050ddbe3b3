/**
 * Formats of documents that are laid out: PDF and Word.
 *
 * <p>A file enters, its article leaves. Of a PDF document, letters at places become lines in reading order, and those
 * paragraphs; what it may unpack to, its pages and its time are bounded.
 *
 * <p>Start with {@link dev.dateline.article.format.document.PdfReader}.
 */
@NullMarked
package dev.dateline.article.format.document;

import org.jspecify.annotations.NullMarked;
