/**
 * Rules for expressions that denote more than a day: "2018", "the 1990s", "the third quarter", "early last month".
 *
 * <p>Each is a {@link dev.dateline.time.grammar.scan.Rule}; {@link dev.dateline.time.grammar.Grammar} puts them together.
 *
 * <p>Start with {@link dev.dateline.time.grammar.period.YearRule}.
 */
@NullMarked
package dev.dateline.time.grammar.period;

import org.jspecify.annotations.NullMarked;
