package dev.dateline.channel.webhook.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A request as it came: nothing in it is to be trusted before the adapter has proven it. */
public final class WebhookRequest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * Takes what came.
     *
     * @param headers by their names in lower case
     * @param body as it came
     */
    public WebhookRequest(Map<String, String> headers, byte[] body) {
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
    }

    /** A header's value; empty if there is none. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    public byte[] body() {
        return body.clone();
    }

    /** The body as JSON: {@code path("a").asText("")} of whatever is not there is empty. */
    public JsonNode json() throws WebhookRefusedException {
        try {
            JsonNode json = JSON.readTree(body);
            return json == null ? MissingNode.getInstance() : json;
        } catch (IOException e) {
            throw WebhookRefusedException.unreadable("JSON");
        }
    }

    /** The fields of a form, or of a JSON object if it is one, as text. */
    public Map<String, String> fields() throws WebhookRefusedException {
        Map<String, String> fields = new HashMap<>();
        if (header("Content-Type").startsWith("application/json")) {
            json().properties()
                    .forEach(
                            field -> fields.put(field.getKey(), field.getValue().asText("")));
            return fields;
        }
        try {
            for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException e) {
            throw WebhookRefusedException.unreadable("a form");
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
