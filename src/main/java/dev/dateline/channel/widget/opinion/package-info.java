/**
 * What readers of the widget think of an answer: where they leave it, and what they hear.
 *
 * <p>Start with {@code FeedbackResource}.
 */
@NullMarked
package dev.dateline.channel.widget.opinion;

import org.jspecify.annotations.NullMarked;
