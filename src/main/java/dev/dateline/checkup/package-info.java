/**
 * What is set up wrongly, and what to do about it.
 *
 * <p>Each part that needs setting up has a {@link dev.dateline.checkup.Checkup} of its own; {@code dateline doctor} asks all of
 * them. Start there.
 */
@NullMarked
package dev.dateline.checkup;

import org.jspecify.annotations.NullMarked;
