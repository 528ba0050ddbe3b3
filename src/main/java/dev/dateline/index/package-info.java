/**
 * The archive: passages that can be searched by words and by vectors, and the articles they come from.
 *
 * <p>{@link dev.dateline.index.PassageIndex} is the port that the rest of Dateline reads through; its query and hit
 * types are our own, so that a cluster can stand behind it later. Lucene stays inside this package, and so does the
 * embedding model, behind {@link dev.dateline.index.Embedder}.
 *
 * <p>Start with {@link dev.dateline.index.PassageIndex} for reading and {@link dev.dateline.index.Ingest} for writing.
 */
@NullMarked
package dev.dateline.index;

import org.jspecify.annotations.NullMarked;
