package dev.dateline.citation.support;

import java.util.Optional;

/**
 * How far a text supports a sentence.
 *
 * @param score how likely it does, 0 to 1
 * @param enough whether the score is one that counts as supported
 * @param strangeWord the one word that the text has nothing like, if it has all others
 */
public record Support(double score, boolean enough, Optional<String> strangeWord) {

    /** Nothing said, or nothing to say it. */
    static final Support NONE = new Support(0, false, Optional.empty());
}
