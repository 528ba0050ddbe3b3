package dev.dateline.channel.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.channel.webhook.adapter.Incoming.Asked;
import dev.dateline.channel.webhook.adapter.WebhookAdapter;
import dev.dateline.chat.Chat;
import dev.dateline.delivery.Inbox;
import dev.dateline.question.Inquiry;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;

/** Answers one question as its service shows it. */
@Singleton
final class WebhookAnswerer {
    private static final Logger LOG = Logger.getLogger(WebhookAnswerer.class);
    private static final int LONGEST_QUESTION = 2_000;

    static final String TOO_LONG = "That is too long for a question. Please ask it in at most 2,000 characters.";
    static final String FAILED =
            "I could not search the articles: something is wrong on our side, and it is in the log."
                    + " Please ask again later.";

    private final Instance<Chat> chat;
    private final Inbox inbox;

    WebhookAnswerer(Instance<Chat> chat, Inbox inbox) {
        this.chat = chat;
        this.inbox = inbox;
    }

    /**
     * The answer, or why there is none.
     *
     * @throws InterruptedException if the service ends meanwhile
     */
    ObjectNode answer(WebhookAdapter service, Asked asked) throws InterruptedException {
        if (asked.text().isBlank()) {
            return service.say(WebhookAdapter.HOW_TO_ASK);
        }
        if (asked.text().length() > LONGEST_QUESTION) {
            return service.say(TOO_LONG);
        }
        Inquiry inquiry = new Inquiry(
                asked.text(),
                conversation(service, asked),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        try {
            return service.render(inbox.inTurn(() -> chat.get().ask(inquiry)));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IndexUnavailableException unavailable) {
                LOG.error(unavailable.getMessage());
            } else {
                LOG.errorf(e.getCause(), "A question from %s could not be answered", service.name());
            }
            return service.say(FAILED);
        }
    }

    /** An id of one length, whatever the service's own is. */
    private static String conversation(WebhookAdapter service, Asked asked) {
        byte[] id = (service.name() + "/" + asked.conversation()).getBytes(StandardCharsets.UTF_8);
        return service.name() + ":" + UUID.nameUUIDFromBytes(id);
    }
}
