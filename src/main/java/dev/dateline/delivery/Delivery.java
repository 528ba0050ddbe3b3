package dev.dateline.delivery;

import java.util.UUID;

/**
 * A question that another service delivered.
 *
 * @param id our own id of it
 * @param channel which channel brought it: {@code slack}
 * @param thread the channel's id of the conversation it belongs to; empty for none
 * @param payload what the channel needs to answer it after a restart; empty where it could not
 * @param progress what the channel noted about its answer so far; empty for nothing
 */
public record Delivery(String id, String channel, String thread, String payload, String progress) {

    /** A delivery that just came. */
    public static Delivery of(String channel, String thread, String payload) {
        return new Delivery(UUID.randomUUID().toString(), channel, thread, payload, "");
    }
}
