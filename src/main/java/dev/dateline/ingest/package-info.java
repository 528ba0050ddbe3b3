/**
 * Brings articles into an archive.
 *
 * <p>Readings of files enter; each article is cut, embedded where that is new, given its signature and its traits, and put.
 * A report of what came of it leaves.
 *
 * <p>Start with {@link dev.dateline.ingest.Ingest}.
 */
@NullMarked
package dev.dateline.ingest;

import org.jspecify.annotations.NullMarked;
