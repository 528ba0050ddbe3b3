package dev.dateline.channel.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a service hears.
 *
 * @param status the HTTP status
 * @param body JSON
 */
record WebhookResponse(int status, JsonNode body) {

    static WebhookResponse ok(JsonNode body) {
        return new WebhookResponse(200, body);
    }

    /** RFC 9457. */
    static WebhookResponse problem(int status, String title, String detail) {
        return new WebhookResponse(
                status, object().put("status", status).put("title", title).put("detail", detail));
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
