/**
 * What a page says of its article in plain words: headline, byline and date.
 *
 * <p>The lines of a {@link dev.dateline.article.Manuscript} enter; a {@link dev.dateline.article.masthead.Masthead}
 * leaves, with the lines that it was read from, so that none of them is taken for the story.
 *
 * <p>Start with {@link dev.dateline.article.masthead.Masthead}.
 */
@NullMarked
package dev.dateline.article.masthead;

import org.jspecify.annotations.NullMarked;
