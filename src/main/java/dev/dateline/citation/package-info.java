/**
 * Checked answers: the one canonical reply of every channel.
 *
 * <p>A {@link dev.dateline.answer.Draft} and its evidence enter; the {@link dev.dateline.citation.Verifier} drops every
 * sentence its quotes do not bear out, and a {@link dev.dateline.citation.Reply} leaves. A quote is an exact substring of
 * its article. No verified citation, no answer.
 *
 * <p>Start with {@link dev.dateline.citation.Reply}.
 */
@NullMarked
package dev.dateline.citation;

import org.jspecify.annotations.NullMarked;
