package dev.dateline.language.correction;

import dev.dateline.language.token.Span;
import java.util.Optional;

/**
 * A claim that a text takes back.
 *
 * @param claim the words of the claim
 * @param whole from the sentence that opens the note, or that repeats the claim, to the end of the one that takes it back
 * @param of whose claim it was
 * @param untrue whether it is said not to be so; else it is only no longer upheld
 * @param amended the sentence that tells when the article was corrected, if there is one
 */
public record Withdrawal(Span claim, Span whole, Of of, boolean untrue, Optional<Span> amended) {

    /** Whose claim it was. */
    public enum Of {
        /** The article's own, as it stood before. */
        THIS_ARTICLE,
        /** Of another article of the same newsroom. */
        NEWSROOM,
        /** Of somebody else, whom the article contradicts. */
        OTHERS
    }

    /** @throws IllegalArgumentException if the claim does not stand within the whole */
    public Withdrawal {
        if (claim.start() < whole.start() || claim.end() > whole.end()) {
            throw new IllegalArgumentException(claim + " is not within " + whole);
        }
    }

    /** Whether a place of the text stands in the claim. */
    public boolean claims(int place) {
        return claim.start() <= place && place < claim.end();
    }
}
