/**
 * Checked answers: the one canonical reply of every channel.
 *
 * <p>A {@link dev.dateline.answer.Draft} and its evidence enter; the {@link dev.dateline.citation.Verifier} drops every
 * sentence its quotes do not support, and a {@link dev.dateline.citation.Reply} leaves. A quote is an exact substring of
 * its article. No verified citation, no answer.
 *
 * <p>What a sentence must not change of its quotes is in {@link dev.dateline.citation.check}, how far they support it in
 * {@link dev.dateline.citation.support}. {@link dev.dateline.citation.QuoteFinder} finds the quote of a sentence that cites a
 * whole passage.
 *
 * <p>Start with {@link dev.dateline.citation.Reply}.
 */
@NullMarked
package dev.dateline.citation;

import org.jspecify.annotations.NullMarked;
