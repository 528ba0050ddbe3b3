/**
 * The words of a language, as data.
 *
 * <p>A language is a folder of lists under {@code resources/dev/dateline/language}: each file is one list, opens with a comment on
 * what it holds and where it ends, and stands in the folder's {@code lists.txt}. The lists are read and checked when the first of
 * them is asked for.
 *
 * <p>Start with {@link dev.dateline.language.vocabulary.Vocabulary}.
 */
@NullMarked
package dev.dateline.language.vocabulary;

import org.jspecify.annotations.NullMarked;
