/**
 * Finds the names in a question, and what else the archive calls their bearers.
 *
 * <p>Which words are names is asked of the archive's lexicon.
 *
 * <p>Start with {@link dev.dateline.question.name.NameSpotter}.
 */
@NullMarked
package dev.dateline.question.name;

import org.jspecify.annotations.NullMarked;
