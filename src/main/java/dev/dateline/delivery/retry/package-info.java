/**
 * Calls to services that may be busy.
 *
 * <p>An attempt throws a {@link dev.dateline.delivery.retry.BusyException} where another may succeed; the
 * {@link dev.dateline.delivery.retry.Retrier} makes one after the other, as far apart as the service asks or the
 * {@link dev.dateline.delivery.retry.Backoff} says.
 *
 * <p>Start with {@link dev.dateline.delivery.retry.Retrier#call}.
 */
@NullMarked
package dev.dateline.delivery.retry;

import org.jspecify.annotations.NullMarked;
