package dev.dateline.channel.slack;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Events as the Events API sends them (docs.slack.dev/apis/events-api). */
final class Events {
    static final String BOT = "U0DATELINE";

    private Events() {}

    static String mention(String eventId, String channel, String ts, String question) {
        return callback(eventId, message("app_mention", channel, ts, "<@" + BOT + "> " + question));
    }

    static String direct(String eventId, String ts, String question) {
        return callback(eventId, message("message", "D0READER", ts, question).put("channel_type", "im"));
    }

    static String reply(String eventId, String channel, String thread, String ts, String text) {
        return callback(
                eventId,
                message("message", channel, ts, text)
                        .put("channel_type", "channel")
                        .put("thread_ts", thread));
    }

    static JsonObject message(String type, String channel, String ts, String text) {
        return new JsonObject()
                .put("type", type)
                .put("user", "U0READER")
                .put("team", "T0DESK")
                .put("channel", channel)
                .put("ts", ts)
                .put("event_ts", ts)
                .put("text", text);
    }

    static String callback(String eventId, JsonObject event) {
        return new JsonObject()
                .put("token", "legacy-verification-token")
                .put("team_id", "T0DESK")
                .put("api_app_id", "A0DATELINE")
                .put("event", event)
                .put("type", "event_callback")
                .put("event_id", eventId)
                .put("event_time", 1_700_000_000)
                .put(
                        "authorizations",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("team_id", "T0DESK")
                                        .put("user_id", BOT)
                                        .put("is_bot", true)))
                .encode();
    }
}
