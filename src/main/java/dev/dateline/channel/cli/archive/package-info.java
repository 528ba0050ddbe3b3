/**
 * The commands that fill, change and explain the archive: {@code ingest}, {@code remove} and {@code inspect}.
 *
 * <p>Start with {@code Intake}, one ingest from opening the archive to letting it go.
 */
@NullMarked
package dev.dateline.channel.cli.archive;

import org.jspecify.annotations.NullMarked;
