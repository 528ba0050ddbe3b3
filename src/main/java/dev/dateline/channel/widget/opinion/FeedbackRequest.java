package dev.dateline.channel.widget.opinion;

import dev.dateline.feedback.Feedback;
import dev.dateline.feedback.Rating;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reader's opinion of an answer, as JSON.
 *
 * @param id a random id of this reader's opinion of this answer; the same id again changes the opinion
 * @param conversation the conversation that the answer's reply names
 * @param question what was asked, as it was asked
 * @param answer what was answered, as the reader saw it; what is kept is what was given
 * @param rating whether it was of use
 * @param comment the reader's own words; empty for none
 */
@Schema(name = "Feedback")
record FeedbackRequest(
        @Schema(required = true, examples = "0b8f5f0e-6a39-4c3c-9d25-3c8f8f7f6c11")
        @NotBlank(message = "is missing or blank: send a random id, the same to change this opinion later")
        @Size(max = Feedback.MAX_ID, message = "is longer than {max} characters: use a shorter id")
        String id,

        @Size(max = Feedback.MAX_CONVERSATION, message = "is longer than {max} characters")
        String conversation,

        @Schema(required = true, examples = "when did Trump and Kim meet at the DMZ?")
        @NotBlank(message = "is missing or blank: say what was asked")
        @Size(max = Feedback.MAX_QUESTION, message = "is longer than {max} characters")
        String question,

        @Size(max = Feedback.MAX_ANSWER, message = "is longer than {max} characters")
        String answer,

        @Schema(required = true) @NotNull(message = "is missing: say up or down")
        Rating rating,

        @Schema(description = "the reader's own words")
        @Size(max = Feedback.MAX_COMMENT, message = "is longer than {max} characters: say it more shortly")
        String comment) {

    private static final String CHANNEL = "widget";

    /** Takes what a client left out, or gave as {@code null}, for not said. */
    FeedbackRequest {
        id = Objects.requireNonNullElse(id, "");
        conversation = Objects.requireNonNullElse(conversation, "");
        question = Objects.requireNonNullElse(question, "");
        answer = Objects.requireNonNullElse(answer, "");
        comment = Objects.requireNonNullElse(comment, "");
    }

    Feedback feedback(Instant at) {
        return new Feedback(CHANNEL, id, conversation, question, answer, rating, comment.strip(), at);
    }
}
