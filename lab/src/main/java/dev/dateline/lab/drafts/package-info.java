/**
 * What the proof of drafts lets through and drops.
 *
 * <p>Drafts that a model might write enter, each sentence with the verdict that it must get; a report leaves. Start with
 * {@link dev.dateline.lab.drafts.DraftEvaluation}.
 */
@NullMarked
package dev.dateline.lab.drafts;

import org.jspecify.annotations.NullMarked;
