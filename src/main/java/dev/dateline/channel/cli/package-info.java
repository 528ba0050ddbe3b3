/**
 * The command line: {@code ask}, {@code ingest} and {@code serve}.
 *
 * <p>Start with {@code AskCommand}.
 */
@NullMarked
package dev.dateline.channel.cli;

import org.jspecify.annotations.NullMarked;
