/**
 * The default answerer: finds, trims and orders the sentences that answer, so that it cannot invent.
 *
 * <p>Start with {@link dev.dateline.answer.extractive.ExtractiveAnswerer}.
 */
@NullMarked
package dev.dateline.answer.extractive;

import org.jspecify.annotations.NullMarked;
