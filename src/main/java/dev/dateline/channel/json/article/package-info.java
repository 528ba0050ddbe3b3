/**
 * Articles as JSON and as pages, where citations lead.
 *
 * <p>Start with {@code ArticleResource}.
 */
@NullMarked
package dev.dateline.channel.json.article;

import org.jspecify.annotations.NullMarked;
