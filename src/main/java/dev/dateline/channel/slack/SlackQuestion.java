package dev.dateline.channel.slack;

import dev.dateline.channel.slack.post.Place;

/**
 * A question as it came from Slack.
 *
 * @param text what was asked, without markup; may be empty or too long
 * @param place where the answer goes
 */
record SlackQuestion(String text, Place place) {

    /** What follow-ups in the same thread share; a command stands alone. */
    String conversation() {
        return place.thread().isEmpty() ? "" : "slack:" + place.team() + ":" + place.threadKey();
    }
}
