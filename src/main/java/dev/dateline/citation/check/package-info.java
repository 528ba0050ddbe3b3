/**
 * Rules that no score may outweigh: what a sentence must not change of its quotes.
 *
 * <p>An {@link dev.dateline.citation.check.Assertion}, a sentence and the quotes it rests on, enters; the faults that a {@link
 * dev.dateline.citation.check.Check} finds leave, in words. Numbers, names and dates must be the quotes' own; denial,
 * direction, certainty and who did what to whom are compared in the clauses that speak of the same thing.
 *
 * <p>Start with {@link dev.dateline.citation.Checks}.
 */
@NullMarked
package dev.dateline.citation.check;

import org.jspecify.annotations.NullMarked;
