package dev.dateline.feedback;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One reader's opinion of one answer.
 *
 * @param channel where it was given: {@code widget}, {@code slack}; with the id, what the opinion is known by
 * @param id the channel's own id of this reader's opinion of this answer: giving it again changes the opinion
 * @param conversation the conversation the answer belongs to; empty where it belongs to none
 * @param question what was asked
 * @param answer what was answered, in words; empty where the channel does not know any more
 * @param rating whether it was of use
 * @param comment the reader's own words; empty for none
 * @param at when it was given, to the millisecond
 */
public record Feedback(
        String channel,
        String id,
        String conversation,
        String question,
        String answer,
        Rating rating,
        String comment,
        Instant at) {

    /** The longest of each, in UTF-16 characters. */
    public static final int MAX_CHANNEL = 20;

    public static final int MAX_ID = 200;
    public static final int MAX_CONVERSATION = 200;
    public static final int MAX_QUESTION = 2_000;
    public static final int MAX_ANSWER = 10_000;
    public static final int MAX_COMMENT = 1_000;

    public Feedback {
        given("channel", channel);
        given("id", id);
        given("question", question);
        bounded("channel", channel, MAX_CHANNEL);
        bounded("id", id, MAX_ID);
        bounded("conversation", conversation, MAX_CONVERSATION);
        bounded("question", question, MAX_QUESTION);
        bounded("answer", answer, MAX_ANSWER);
        bounded("comment", comment, MAX_COMMENT);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The same of this answer, which is cut if it is longer than what is kept. */
    Feedback answering(String given) {
        String kept = given.substring(0, Math.min(given.length(), MAX_ANSWER));
        return new Feedback(channel, id, conversation, question, kept, rating, comment, at);
    }

    private static void given(String field, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("feedback has no " + field);
        }
    }

    private static void bounded(String field, String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException(
                    "the " + field + " of feedback has " + text.length() + " characters, more than " + most);
        }
    }
}
