/**
 * Checks that a sentence keeps its quotes' figures and dates: their values, units, places and deeds.
 *
 * <p>Each is a {@link dev.dateline.citation.check.Check}; {@link dev.dateline.citation.Checks} asks all of them.
 *
 * <p>Start with {@link dev.dateline.citation.check.figure.FigureCheck}.
 */
@NullMarked
package dev.dateline.citation.check.figure;

import org.jspecify.annotations.NullMarked;
