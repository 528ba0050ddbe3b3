/**
 * What is told of a request that cannot be served, as problem+json (RFC 9457): what is wrong, and what to do next.
 *
 * <p>Start with {@code NextStep}.
 */
@NullMarked
package dev.dateline.channel.json.problem;

import org.jspecify.annotations.NullMarked;
