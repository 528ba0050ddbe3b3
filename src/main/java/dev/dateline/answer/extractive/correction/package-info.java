/**
 * What the articles took back, kept apart from what they say.
 *
 * <p>A question and the sentences found for it enter; {@link dev.dateline.answer.extractive.correction.Corrections} leave: the
 * sentences that still stand, and the notes that bear on the answer.
 *
 * <p>Start with {@link dev.dateline.answer.extractive.correction.CorrectionFinder}.
 */
@NullMarked
package dev.dateline.answer.extractive.correction;

import org.jspecify.annotations.NullMarked;
