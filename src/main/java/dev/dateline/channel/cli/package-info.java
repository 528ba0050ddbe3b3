/**
 * The command line: {@code ask}, {@code ingest}, {@code serve}, {@code key} and {@code doctor}.
 *
 * <p>Start with {@code AskCommand}.
 */
@NullMarked
package dev.dateline.channel.cli;

import org.jspecify.annotations.NullMarked;
