/**
 * Who says what in an interview or a hearing.
 *
 * <p>An article's text and its paragraphs enter, a {@link dev.dateline.language.speech.Transcript} leaves, which knows for each place
 * whose words stand there and whether they ask.
 *
 * <p>Start with {@link dev.dateline.language.speech.Transcript}.
 */
@NullMarked
package dev.dateline.language.speech;

import org.jspecify.annotations.NullMarked;
