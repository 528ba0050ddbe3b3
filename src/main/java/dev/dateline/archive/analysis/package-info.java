/**
 * How a text is read into words and terms, as ports: the archive must find by the terms it was filled with.
 *
 * <p>A text enters; its terms, its words as they are spelled, or the hashes that copies share leave. {@link
 * dev.dateline.archive.analysis.TextAnalyzer} is all three of them.
 *
 * <p>Start with {@link dev.dateline.archive.analysis.TermAnalyzer}.
 */
@NullMarked
package dev.dateline.archive.analysis;

import org.jspecify.annotations.NullMarked;
