package dev.dateline.channel.slack.post;

import java.time.Duration;

/** Slack cannot be reached, or asks to wait. The same call may succeed later. */
final class SlackBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** @param retryAfter how long to wait, as Slack says; zero where it does not */
    SlackBusyException(String method, String why, Duration retryAfter) {
        super("Slack did not take " + method + ": " + why);
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
