/**
 * What a text takes back of what was said before: corrections, retractions, claims that it calls untrue.
 *
 * <p>A text enters, its {@link dev.dateline.language.correction.Withdrawal}s leave, each with the words of the claim and the
 * stretch without which they must not be shown.
 *
 * <p>Start with {@link dev.dateline.language.correction.Withdrawals}.
 */
@NullMarked
package dev.dateline.language.correction;

import org.jspecify.annotations.NullMarked;
