/**
 * Rules for expressions that denote a day or a part of one: "30 June", "last Tuesday", "9 p.m.", "Easter Monday".
 *
 * <p>Each is a {@link dev.dateline.time.grammar.scan.Rule}; {@link dev.dateline.time.grammar.Grammar} puts them together.
 *
 * <p>Start with {@link dev.dateline.time.grammar.day.CalendarDateRule}.
 */
@NullMarked
package dev.dateline.time.grammar.day;

import org.jspecify.annotations.NullMarked;
