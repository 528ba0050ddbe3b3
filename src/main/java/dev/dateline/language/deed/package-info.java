/**
 * Who does something and to whom it is done.
 *
 * <p>A question for "who", or a sentence with a verb in it, enters; the {@link dev.dateline.language.deed.Role} that is asked, or that
 * somebody has, leaves, if it can be told.
 *
 * <p>Start with {@link dev.dateline.language.deed.WhoQuestion}.
 */
@NullMarked
package dev.dateline.language.deed;

import org.jspecify.annotations.NullMarked;
