/**
 * The grammar of English time expressions: what they say, before anyone asks which day that is.
 *
 * <p>A text enters, {@link dev.dateline.time.grammar.Phrase}s leave: where each stands, what it means ({@link
 * dev.dateline.time.grammar.meaning.Meaning}) and which way the tense around it looks. No date is computed here: {@code
 * dev.dateline.time} does that.
 *
 * <p>Start with {@link dev.dateline.time.grammar.Grammar}; one {@link dev.dateline.time.grammar.scan.Rule} a kind of phrase.
 */
@NullMarked
package dev.dateline.time.grammar;

import org.jspecify.annotations.NullMarked;
