/**
 * Copies that count once: near-identical articles, as an agency's story is printed by many.
 *
 * <p>An article enters ingest with its {@linkplain dev.dateline.syndication.CopySignature signature}; when an answer is
 * made, what shares a band of it is read from the archive and judged. Nothing but each article's own signature is kept, so
 * that neither the order of ingest nor what was replaced or removed matters.
 *
 * <p>Start with {@link dev.dateline.syndication.Copies}.
 */
@NullMarked
package dev.dateline.syndication;

import org.jspecify.annotations.NullMarked;
