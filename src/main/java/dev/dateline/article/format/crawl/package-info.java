/**
 * Web archives, as crawlers write them.
 *
 * <p>A WARC file enters; an article leaves for every page that was received, with the address it was asked for.
 *
 * <p>Start with {@link dev.dateline.article.format.crawl.WarcReader}.
 */
@NullMarked
package dev.dateline.article.format.crawl;

import org.jspecify.annotations.NullMarked;
