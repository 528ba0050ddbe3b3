/**
 * The chat widget that any page embeds with one script tag, and the front page that uses it.
 *
 * <p>The widget itself is JavaScript under {@code src/main/resources/web/chat}; it asks by the JSON endpoint. Here is what
 * it needs of the service: its loader, the origins that may use it, what to open with, and where to leave feedback.
 *
 * <p>Start with {@code LoaderResource}; docs/widget.md tells how to embed it.
 */
@NullMarked
package dev.dateline.channel.widget;

import org.jspecify.annotations.NullMarked;
