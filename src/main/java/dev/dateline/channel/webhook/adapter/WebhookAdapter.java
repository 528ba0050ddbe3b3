package dev.dateline.channel.webhook.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.citation.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A chat service: how its requests are proven, read and answered. A bean of this type is all that a new one needs.
 * Implementations are safe for use by many threads.
 */
public interface WebhookAdapter {

    /** What to say to an empty question. */
    String HOW_TO_ASK = "Ask me something that the articles may say, such as: when did they meet?";

    /** An object of JSON without fields yet. */
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The last part of its address, and its name among the settings. */
    String name();

    /** How long it waits for a response, with a margin. */
    Duration patience();

    /**
     * Proves a request and reads it.
     *
     * @param secrets what proves it, at least one
     * @throws WebhookRefusedException if it is not proven, or not what the service sends
     */
    Incoming read(WebhookRequest request, List<String> secrets) throws WebhookRefusedException;

    /** The reply as the service shows it. */
    ObjectNode render(Reply reply);

    /** Plain words as the service shows them. */
    ObjectNode say(String text);

    /** What is wrong with the secrets as they are set, and what to do; empty if they will do. */
    default Optional<String> fault(List<String> secrets) {
        return Optional.empty();
    }

    /** What the service takes for no answer at all. */
    default ObjectNode nothing() {
        return object();
    }

    /**
     * Sends what was rendered, for {@link Incoming.AskedForLater} alone. Sending it twice must do no harm.
     *
     * @throws WebhookRefusedException if the service does not take it
     */
    default void send(JsonNode address, JsonNode rendered) throws WebhookRefusedException, InterruptedException {
        throw new UnsupportedOperationException(name() + " takes answers as a response");
    }
}
