package dev.dateline.channel.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.channel.slack.post.AnswerMessage;
import dev.dateline.channel.slack.post.AnswerMessages;
import dev.dateline.channel.slack.post.SlackRefusedException;
import dev.dateline.chat.Chat;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.Delivery;
import dev.dateline.delivery.Inbox;
import dev.dateline.question.Inquiry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;

/** Answers what was taken in: opens a message, asks, completes the message. */
final class SlackAnswerer {
    private static final Logger LOG = Logger.getLogger(SlackAnswerer.class);
    private static final int LONGEST_QUESTION = 2_000;

    static final String HOW_TO_ASK = "Ask me something that the articles may say, such as: when did they meet?";
    static final String TOO_LONG = "That is too long for a question. Please ask it in at most 2,000 characters.";
    static final String TOO_BUSY = "More questions came than I can answer just now. Please ask again in a minute.";
    static final String FAILED =
            "I could not search the articles: something is wrong on our side, and it is in the log."
                    + " Please ask again later.";

    private final Chat chat;
    private final Inbox inbox;
    private final AnswerMessages messages;
    private final ObjectMapper json;

    SlackAnswerer(Chat chat, Inbox inbox, AnswerMessages messages, ObjectMapper json) {
        this.chat = chat;
        this.inbox = inbox;
        this.messages = messages;
        this.json = json;
    }

    /** Answers a question that just came. */
    void answer(Delivery delivery) throws Exception {
        answer(delivery, false);
    }

    /** Answers a question that was under way when the service ended. */
    void answerAgain(Delivery delivery) throws Exception {
        answer(delivery, true);
    }

    /** Says that there is too much to do. */
    void decline(Delivery delivery) throws Exception {
        messages.say(delivery, question(delivery).place(), TOO_BUSY, false);
    }

    private void answer(Delivery delivery, boolean again) throws Exception {
        try {
            answer(delivery, question(delivery), again);
        } catch (SlackRefusedException e) {
            LOG.errorf("A question from Slack stays without its answer: %s", e.getMessage());
        }
    }

    private void answer(Delivery delivery, SlackQuestion question, boolean again) throws Exception {
        if (question.text().isEmpty() || question.text().length() > LONGEST_QUESTION) {
            messages.say(delivery, question.place(), question.text().isEmpty() ? HOW_TO_ASK : TOO_LONG, again);
            return;
        }
        AnswerMessage message = messages.open(delivery, question.place(), again);
        Inquiry inquiry = new Inquiry(
                question.text(),
                question.conversation(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Reply reply;
        try {
            reply = inbox.inTurn(() -> chat.ask(inquiry, message));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IndexUnavailableException unavailable) {
                LOG.error(unavailable.getMessage());
            } else {
                LOG.error("A question from Slack could not be answered", e.getCause());
            }
            message.excuse(FAILED);
            return;
        }
        message.complete(reply, question.text());
    }

    private SlackQuestion question(Delivery delivery) throws JsonProcessingException {
        return json.readValue(delivery.payload(), SlackQuestion.class);
    }
}
