package dev.dateline.answer.extractive;

import dev.dateline.answer.Standing;
import dev.dateline.answer.extractive.reading.Candidate;
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

    /** As a reader is told; nothing if it is somebody's word or a plan, or the articles' standing says otherwise. */
    Optional<String> told() {
        return switch (sentences.getFirst().standing()) {
            case REPORTED -> Optional.of(isSo ? "Yes" : "No");
            case DENIED -> isSo ? Optional.empty() : Optional.of("No");
            case PLANNED, CLAIMED -> Optional.empty();
        };
    }

    /** The sentence that plans what the question asks about, if that is the clearest that there is. */
    Optional<Candidate> plan() {
        Candidate clearest = sentences.getFirst();
        return isSo && clearest.standing() == Standing.PLANNED ? Optional.of(clearest) : Optional.empty();
    }
}
