package dev.dateline.answer.extractive;

import java.util.List;
import java.util.Optional;

/**
 * Whether something is so.
 *
 * @param isSo yes or no
 * @param certainty the probability of that, 0 to 1
 * @param sentences what says so, the clearest first, each of another article; at least one
 */
record Verdict(boolean isSo, double certainty, List<Candidate> sentences) {

    Verdict {
        sentences = List.copyOf(sentences);
    }

    /** As a reader is told; nothing where it is somebody's word alone, or the articles' standing says otherwise. */
    Optional<String> told() {
        return switch (sentences.getFirst().standing()) {
            case REPORTED -> Optional.of(isSo ? "Yes" : "No");
            case PLANNED -> isSo ? Optional.of(Fulfilment.UNCONFIRMED) : Optional.empty();
            case DENIED -> isSo ? Optional.empty() : Optional.of("No");
            case CLAIMED -> Optional.empty();
        };
    }
}
