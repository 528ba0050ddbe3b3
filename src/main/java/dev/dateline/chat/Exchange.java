package dev.dateline.chat;

import dev.dateline.question.PastTurn;
import java.util.Optional;

/**
 * A turn of a conversation that the asker keeps.
 *
 * @param question what was asked
 * @param answer what was answered; empty if nothing was
 */
public record Exchange(String question, String answer) {

    Optional<PastTurn.Answered> answered() {
        return answer.isBlank()
                ? Optional.empty()
                : Optional.of(new PastTurn.Answered(answer, Optional.empty(), Optional.empty()));
    }
}
