/**
 * The files of a Lucene index, as they lie on the disk.
 *
 * <p>Start with {@link dev.dateline.archive.lucene.file.SegmentFiles}.
 */
@NullMarked
package dev.dateline.archive.lucene.file;

import org.jspecify.annotations.NullMarked;
