/**
 * Formats of records with named fields, one article a record.
 *
 * <p>A file enters; an article leaves for every record, and a rejection with its line for each that cannot be read. Which
 * names a field goes by is said once, in {@code ArticleRecord}.
 *
 * <p>Start with {@link dev.dateline.article.format.record.JsonReader}.
 */
@NullMarked
package dev.dateline.article.format.record;

import org.jspecify.annotations.NullMarked;
