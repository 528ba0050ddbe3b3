/**
 * The ports of {@code archive.analysis}, by Lucene's token streams.
 *
 * <p>A text enters, terms, words and hashes leave. What is written here decides what an index finds: a change of it needs
 * the articles to be ingested again.
 *
 * <p>Start with {@link dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer}.
 */
@NullMarked
package dev.dateline.archive.lucene.analysis;

import org.jspecify.annotations.NullMarked;
