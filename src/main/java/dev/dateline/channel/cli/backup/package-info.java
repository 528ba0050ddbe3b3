/**
 * An archive and its small state in one file, and back.
 *
 * <p>Start with {@code BackupCommand} and {@code RestoreCommand}.
 */
@NullMarked
package dev.dateline.channel.cli.backup;

import org.jspecify.annotations.NullMarked;
