/**
 * The story, cut out of what surrounds it.
 *
 * <p>A {@link dev.dateline.article.Manuscript} enters, an {@link dev.dateline.article.Article} leaves: its body without menus,
 * advertising, cookie text, related links and readers' comments. Every paragraph that goes, goes for a reason with a name.
 *
 * <p>Start with {@link dev.dateline.article.story.Cleaner}.
 */
@NullMarked
package dev.dateline.article.story;

import org.jspecify.annotations.NullMarked;
