/**
 * Dateline as tools of the Model Context Protocol, so that assistants can use the archive as a source.
 *
 * <p>Start with {@code ArchiveTools}.
 */
@NullMarked
package dev.dateline.channel.mcp;

import org.jspecify.annotations.NullMarked;
