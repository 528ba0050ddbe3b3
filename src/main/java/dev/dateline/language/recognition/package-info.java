/**
 * Which language a text is in.
 *
 * <p>A text enters, the tag of its language leaves, if it can be told.
 *
 * <p>Start with {@link dev.dateline.language.recognition.LanguageFinder}.
 */
@NullMarked
package dev.dateline.language.recognition;

import org.jspecify.annotations.NullMarked;
