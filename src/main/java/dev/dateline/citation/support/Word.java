package dev.dateline.citation.support;

import dev.dateline.passage.Span;

/**
 * A word as it stands in a text.
 *
 * @param form the word in lower case
 * @param stem what the index knows it by; of a function word its form
 * @param span where it stands
 * @param function whether it only joins others: an article, a preposition, an auxiliary
 */
record Word(String form, String stem, Span span, boolean function) {}
