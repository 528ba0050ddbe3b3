/**
 * Clauses, and the words that say how what a clause tells stands: denied, expected, attributed.
 *
 * <p>A sentence enters, its {@link dev.dateline.language.clause.Clauses} leave; {@link dev.dateline.language.clause.Denial}, {@link
 * dev.dateline.language.clause.Expectation}, {@link dev.dateline.language.clause.Attribution} and {@link
 * dev.dateline.language.clause.Negation} find their cues in them.
 *
 * <p>Start with {@link dev.dateline.language.clause.Clauses}.
 */
@NullMarked
package dev.dateline.language.clause;

import org.jspecify.annotations.NullMarked;
