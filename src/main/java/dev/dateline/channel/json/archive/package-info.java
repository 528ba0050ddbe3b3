/**
 * What the archive holds, and its change over HTTP.
 *
 * <p>Whether a request may change it is asked in one place, {@code ArchiveChanges}.
 *
 * <p>Start with {@code ArchiveResource}.
 */
@NullMarked
package dev.dateline.channel.json.archive;

import org.jspecify.annotations.NullMarked;
