/**
 * Sentences as words: what the support score and the checks both read.
 *
 * <p>A text enters, {@link dev.dateline.citation.wording.Reading}s leave: sentences whose words know their stem, their place,
 * and whether they say something or only join others.
 *
 * <p>Start with {@link dev.dateline.citation.wording.SentenceReader}.
 */
@NullMarked
package dev.dateline.citation.wording;

import org.jspecify.annotations.NullMarked;
