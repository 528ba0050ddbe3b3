package dev.dateline.channel.webhook.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** What a proven request is about. */
public sealed interface Incoming {

    /**
     * A question, whose answer is the response.
     *
     * @param text what was asked; may be empty or too long
     * @param conversation what follow-ups share, in the service's own words
     * @param keys what the request is known by, in the service's own words
     * @param extra fields that go into the response besides the answer
     */
    record Asked(String text, String conversation, Set<String> keys, Map<String, String> extra) implements Incoming {
        public Asked {
            keys = Set.copyOf(keys);
            extra = Map.copyOf(extra);
        }

        /** The answer with those fields. */
        public ObjectNode complete(ObjectNode answer) {
            extra.forEach(answer::put);
            return answer;
        }
    }

    /**
     * A question, whose answer is sent later.
     *
     * @param question what was asked
     * @param address what the adapter needs to send the answer: a secret
     * @param acknowledgement what to respond at once
     */
    record AskedForLater(Asked question, JsonNode address, JsonNode acknowledgement) implements Incoming {}

    /**
     * No question.
     *
     * @param response what the service expects
     */
    record Other(JsonNode response) implements Incoming {}
}
