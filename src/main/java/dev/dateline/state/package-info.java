/**
 * Small state: what readers and channels leave, in one SQLite file beside the index.
 *
 * <p>Whoever has something to keep asks {@link dev.dateline.state.StateDatabase} for a connection, and adds its tables
 * under {@code db/migration} as Flyway numbers them. SQL is kept plain, so that PostgreSQL can follow. Nothing here is
 * needed to answer a question: no command but {@code serve} makes the file, and that one when something is first stored.
 */
@NullMarked
package dev.dateline.state;

import org.jspecify.annotations.NullMarked;
