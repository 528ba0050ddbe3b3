/**
 * Rich Text Format.
 *
 * <p>A file enters; its words in paragraphs and what it states of itself leave. {@code RtfTokens} takes the bytes apart, {@code
 * RtfText} says what they mean, {@code RtfCharsets} knows the names and numbers of character sets.
 *
 * <p>Start with {@link dev.dateline.article.format.rtf.RtfReader}.
 */
@NullMarked
package dev.dateline.article.format.rtf;

import org.jspecify.annotations.NullMarked;
