/**
 * Rules for how long, how far away and how often: "for two days", "three weeks ago", "every Sunday", "recently".
 *
 * <p>Each is a {@link dev.dateline.time.grammar.scan.Rule}; {@link dev.dateline.time.grammar.Grammar} puts them together.
 *
 * <p>Start with {@link dev.dateline.time.grammar.length.DurationRule}.
 */
@NullMarked
package dev.dateline.time.grammar.length;

import org.jspecify.annotations.NullMarked;
