/**
 * Has the reader read the best sentences, and makes candidates of what it found.
 *
 * <p>Ranked sentences enter; {@link dev.dateline.answer.extractive.reading.Candidate}s leave: each with its span, its days and its standing.
 *
 * <p>Start with {@link dev.dateline.answer.extractive.reading.CandidateReader}.
 */
@NullMarked
package dev.dateline.answer.extractive.reading;

import org.jspecify.annotations.NullMarked;
