/**
 * What is stored and found: the port to an archive of articles and their passages, in our own types and in batches.
 *
 * <p>Articles enter cut, embedded and with the traits that they are counted by; ranked passages, articles and counts leave.
 * An engine keeps and finds, and knows no English and no model. Whoever writes one starts with {@link
 * dev.dateline.archive.Archives} and lets {@code ArchiveContract} examine it.
 *
 * <p>Start with {@link dev.dateline.archive.PassageIndex} for reading and {@link dev.dateline.archive.ArchiveWriter} for
 * writing.
 */
@NullMarked
package dev.dateline.archive;

import org.jspecify.annotations.NullMarked;
