/**
 * What the rules of the grammar read with: a cursor over the tokens, and the small readings that many rules share.
 *
 * <p>A {@link dev.dateline.time.grammar.scan.Rule} reads one kind of expression at a {@link dev.dateline.time.grammar.scan.Cursor}; numbers, amounts, names of months and
 * weekdays, years and parts of a day are read here for all of them.
 *
 * <p>Start with {@link dev.dateline.time.grammar.scan.Rule}.
 */
@NullMarked
package dev.dateline.time.grammar.scan;

import org.jspecify.annotations.NullMarked;
