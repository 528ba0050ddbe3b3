/**
 * How often one address or one key may ask.
 *
 * <p>Start with {@code RateGate}.
 */
@NullMarked
package dev.dateline.channel.http.limit;

import org.jspecify.annotations.NullMarked;
