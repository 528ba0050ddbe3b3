package dev.dateline.channel.slack.block;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.dateline.feedback.Rating;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two buttons below a reply. What they are about travels in their value and comes back with a click. */
public final class FeedbackButtons {
    /** What the ids of both actions begin with. */
    public static final String ACTION = "dateline_feedback_";

    private static final String BLOCK = "dateline_feedback";

    /** Slack takes 2,000 characters; a quotation mark in JSON is two. */
    private static final int MOST_IN_QUESTION = 700;

    private FeedbackButtons() {}

    static LayoutBlock block(String question, String conversation) {
        String value = new JsonObject()
                .put("question", cut(question))
                .put("conversation", conversation)
                .encode();
        return ActionsBlock.builder()
                .blockId(BLOCK)
                .elements(List.of(button(Rating.UP, "👍 Useful", value), button(Rating.DOWN, "👎 Not useful", value)))
                .build();
    }

    /** What a button was about. Empty where the value is none of ours. */
    public static Optional<Subject> subject(String value) {
        try {
            JsonObject json = new JsonObject(value);
            String question = json.getString("question", "");
            return question.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Subject(question, json.getString("conversation", "")));
        } catch (DecodeException | ClassCastException e) {
            return Optional.empty();
        }
    }

    /** Which button an action is; empty if it is none of ours. */
    public static Optional<Rating> rating(String actionId) {
        return List.of(Rating.values()).stream()
                .filter(rating -> actionId.equals(id(rating)))
                .findFirst();
    }

    private static ButtonElement button(Rating rating, String label, String value) {
        return ButtonElement.builder()
                .actionId(id(rating))
                .text(PlainTextObject.builder().text(label).emoji(true).build())
                .value(value)
                .build();
    }

    private static String id(Rating rating) {
        return ACTION + rating.name().toLowerCase(Locale.ROOT);
    }

    private static String cut(String question) {
        if (question.length() <= MOST_IN_QUESTION) {
            return question;
        }
        int end = Character.isHighSurrogate(question.charAt(MOST_IN_QUESTION - 1))
                ? MOST_IN_QUESTION - 1
                : MOST_IN_QUESTION;
        return question.substring(0, end);
    }

    /**
     * What an opinion is about.
     *
     * @param question what was asked, the beginning of it if it was long
     * @param conversation the conversation it was asked in
     */
    public record Subject(String question, String conversation) {}
}
