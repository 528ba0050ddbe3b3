/**
 * Phrases of questions that say how they are meant, whatever they ask.
 *
 * <p>A question enters; {@link dev.dateline.language.asking.LeadIn} takes off what asks nothing, {@link
 * dev.dateline.language.asking.Freshness} tells whether it asks how things stand now, {@link
 * dev.dateline.language.asking.FollowUp} whether it leans on what was said before.
 *
 * <p>Start with {@link dev.dateline.language.asking.LeadIn}.
 */
@NullMarked
package dev.dateline.language.asking;

import org.jspecify.annotations.NullMarked;
