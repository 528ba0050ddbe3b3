/**
 * A story cut up, every piece knowing its offsets in it.
 *
 * <p>An {@link dev.dateline.article.Article} enters, {@link dev.dateline.passage.Passage}s of whole sentences leave.
 * Offsets are UTF-16 indices into the article's text, half open.
 *
 * <p>Start with {@link dev.dateline.passage.PassageCutter}.
 */
@NullMarked
package dev.dateline.passage;

import org.jspecify.annotations.NullMarked;
