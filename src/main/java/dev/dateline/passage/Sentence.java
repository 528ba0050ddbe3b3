package dev.dateline.passage;

import dev.dateline.article.Block;
import dev.dateline.language.token.Span;

/**
 * A sentence of an article.
 *
 * @param span where it stands in the article's text
 * @param kind what kind of block it belongs to
 */
public record Sentence(Span span, Block.Kind kind) {}
