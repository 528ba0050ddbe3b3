/**
 * Archives: files that hold files.
 *
 * <p>An archive enters; every file in it is handed to whoever reads files, and what cannot be taken out is reported with its
 * place. Nothing is written to disk; entries, their bytes and their nesting are bounded by
 * {@link dev.dateline.article.file.Expansion}.
 *
 * <p>Start with {@link dev.dateline.article.format.container.ZipReader}.
 */
@NullMarked
package dev.dateline.article.format.container;

import org.jspecify.annotations.NullMarked;
