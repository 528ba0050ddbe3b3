/**
 * Checks that a sentence keeps who did what: names, parts, denial, direction, certainty, places.
 *
 * <p>Each is a {@link dev.dateline.citation.check.Check}; {@link dev.dateline.citation.Checks} asks all of them.
 *
 * <p>Start with {@link dev.dateline.citation.check.deed.RoleCheck}.
 */
@NullMarked
package dev.dateline.citation.check.deed;

import org.jspecify.annotations.NullMarked;
