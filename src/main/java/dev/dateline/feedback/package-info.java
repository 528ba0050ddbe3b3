/**
 * What readers think of answers.
 *
 * <p>A channel hands a {@link dev.dateline.feedback.Feedback} to the {@link dev.dateline.feedback.FeedbackStore}, which
 * keeps it for the newsroom. An opinion belongs to an answer and may be changed: the last one counts.
 *
 * <p>Start with {@link dev.dateline.feedback.Feedback}.
 */
@NullMarked
package dev.dateline.feedback;

import org.jspecify.annotations.NullMarked;
