package dev.dateline.channel.slack;

/** There is no room to take a request in. Slack is to send it again later. */
final class OverloadedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverloadedException() {
        super("too many questions are under way");
    }
}
