/**
 * Whether the parts that answer can: what {@code /q/health/ready} says of them, and what {@code dateline doctor} does.
 *
 * <p>Start with {@code IndexReadiness}.
 */
@NullMarked
package dev.dateline.readiness;

import org.jspecify.annotations.NullMarked;
