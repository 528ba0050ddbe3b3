/**
 * Words, numbers and signs of a text with their places, and its sentences.
 *
 * <p>A text enters, {@link dev.dateline.language.token.Token}s and {@link dev.dateline.language.token.Span}s leave. Offsets are
 * UTF-16 indices into the text, half open.
 *
 * <p>Start with {@link dev.dateline.language.token.Tokenizer}, or with {@link dev.dateline.language.token.SentenceFinder}.
 */
@NullMarked
package dev.dateline.language.token;

import org.jspecify.annotations.NullMarked;
