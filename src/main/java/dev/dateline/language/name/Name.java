package dev.dateline.language.name;

import dev.dateline.language.token.Span;

/**
 * A name of a text.
 *
 * @param words as written, without a possessive: "Anna Kovac"
 * @param span where these words stand
 */
public record Name(String words, Span span) {}
