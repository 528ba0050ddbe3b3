/**
 * PDF.
 *
 * <p>A file enters, its article leaves: letters at places become lines in reading order, and those paragraphs. What it may
 * unpack to, its pages and its time are bounded.
 *
 * <p>Start with {@link dev.dateline.article.format.pdf.PdfReader}.
 */
@NullMarked
package dev.dateline.article.format.pdf;

import org.jspecify.annotations.NullMarked;
