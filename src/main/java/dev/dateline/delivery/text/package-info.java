/**
 * Text of articles and strangers, as it may be shown.
 *
 * <p>Start with {@link dev.dateline.delivery.text.ShownText}.
 */
@NullMarked
package dev.dateline.delivery.text;

import org.jspecify.annotations.NullMarked;
