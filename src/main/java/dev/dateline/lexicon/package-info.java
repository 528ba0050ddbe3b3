/**
 * The words and names that the archive uses, and how.
 *
 * <p>Passages enter as an archive is filled, and their {@linkplain dev.dateline.lexicon.PassageTraits traits} leave; when a
 * question comes, its words enter, and what the archive's counts say of them leaves: who is meant, what is short for what,
 * what was misspelled, how rare each term is.
 *
 * <p>Start with {@link dev.dateline.lexicon.Lexicon}.
 */
@NullMarked
package dev.dateline.lexicon;

import org.jspecify.annotations.NullMarked;
