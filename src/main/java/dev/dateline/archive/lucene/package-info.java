/**
 * The archive as a Lucene index in a folder.
 *
 * <p>What enters and leaves is {@code archive}'s; no type or exception of Lucene passes the border. An article is one block
 * of documents: one a passage, then its own.
 *
 * <p>Start with {@link dev.dateline.archive.lucene.LuceneArchives}; {@link dev.dateline.archive.lucene.ArticleDocuments}
 * has the layout.
 */
@NullMarked
package dev.dateline.archive.lucene;

import org.jspecify.annotations.NullMarked;
