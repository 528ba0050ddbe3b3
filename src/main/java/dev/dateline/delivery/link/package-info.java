/**
 * Where readers elsewhere find this service, and the links they can follow.
 *
 * <p>{@link dev.dateline.delivery.link.PublicConfig} is the address that whoever runs the service sets;
 * {@link dev.dateline.delivery.link.PublicLinks} makes links of it, or of the articles' own addresses if it is not set.
 *
 * <p>Start with {@link dev.dateline.delivery.link.PublicLinks}.
 */
@NullMarked
package dev.dateline.delivery.link;

import org.jspecify.annotations.NullMarked;
