/**
 * Decides how likely an answer is right, and whether the articles bear on the question at all.
 *
 * <p>A candidate and those beside it enter; a probability leaves. The weights are trained: {@code ./dateline train gates}.
 *
 * <p>Start with {@link dev.dateline.answer.extractive.gate.LogisticModel}.
 */
@NullMarked
package dev.dateline.answer.extractive.gate;

import org.jspecify.annotations.NullMarked;
