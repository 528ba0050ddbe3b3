/**
 * One analysis of a text, made once, that the rest of Dateline asks.
 *
 * <p>A text enters, a {@link dev.dateline.language.Document} leaves: its tokens, sentences, clauses, verbs, numbers and names, each
 * with its place. What knows a kind of word stands in a package of its own below: {@code token}, {@code verb}, {@code clause}, {@code
 * number}, {@code name}, {@code calendar}; the words themselves are data, which {@code vocabulary} reads.
 *
 * <p>Start with {@link dev.dateline.language.Document}.
 */
@NullMarked
package dev.dateline.language;

import org.jspecify.annotations.NullMarked;
