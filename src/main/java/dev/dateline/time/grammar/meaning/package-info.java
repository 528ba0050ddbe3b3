/**
 * What a time expression says, without a calendar: a day of the week to be picked, so many weeks ago, a part of some year.
 *
 * <p>A rule of the grammar makes a {@link dev.dateline.time.grammar.meaning.Meaning}; {@code dev.dateline.time} works out its days.
 *
 * <p>Start with {@link dev.dateline.time.grammar.meaning.Meaning}.
 */
@NullMarked
package dev.dateline.time.grammar.meaning;

import org.jspecify.annotations.NullMarked;
