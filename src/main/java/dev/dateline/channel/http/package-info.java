/**
 * What holds for every request, whatever channel it is for: how long it may take to arrive, and how large it may be.
 *
 * <p>A connection is watched from the moment it opens ({@code ArrivalWatch}); a body is read before any channel sees the
 * request, without a thread that waits for it ({@code Bodies}). None of it knows what a question is.
 *
 * <p>Start with {@code HttpLimits}, the settings; docs/operation.md tells what they are for.
 */
@NullMarked
package dev.dateline.channel.http;

import org.jspecify.annotations.NullMarked;
