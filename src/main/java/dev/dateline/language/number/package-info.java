/**
 * Numbers in digits and in words, and the units they are in.
 *
 * <p>A text enters, {@link dev.dateline.language.number.Figure}s with their places leave; {@link
 * dev.dateline.language.number.Units} tells what they are of, and {@link dev.dateline.language.number.NumberWords} what single
 * words mean.
 *
 * <p>Start with {@link dev.dateline.language.number.Figure}.
 */
@NullMarked
package dev.dateline.language.number;

import org.jspecify.annotations.NullMarked;
