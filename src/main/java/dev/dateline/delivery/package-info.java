/**
 * Questions that other services deliver: accepted once, worked on in turn, finished or taken up again.
 *
 * <p>A channel hands a {@link dev.dateline.delivery.Delivery} to the {@link dev.dateline.delivery.Inbox}, with the keys it
 * is known by and what is to be done about it. The {@link dev.dateline.delivery.DeliveryLog} remembers both across a
 * restart.
 *
 * <p>Start with {@link dev.dateline.delivery.Inbox#receive}.
 */
@NullMarked
package dev.dateline.delivery;

import org.jspecify.annotations.NullMarked;
