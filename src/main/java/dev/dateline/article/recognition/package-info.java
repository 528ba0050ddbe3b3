/**
 * What kind of file a file is.
 *
 * <p>The first bytes of a file enter; its {@link dev.dateline.article.recognition.Format} leaves, or what it is instead and what
 * to do. A name counts only between formats of text that have no mark of their own.
 *
 * <p>Start with {@link dev.dateline.article.recognition.FormatFinder}.
 */
@NullMarked
package dev.dateline.article.recognition;

import org.jspecify.annotations.NullMarked;
