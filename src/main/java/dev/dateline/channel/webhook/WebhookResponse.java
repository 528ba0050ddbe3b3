package dev.dateline.channel.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.channel.webhook.adapter.WebhookAdapter;

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
                status,
                WebhookAdapter.object()
                        .put("status", status)
                        .put("title", title)
                        .put("detail", detail));
    }
}
