package dev.dateline.channel.slack.post;

/**
 * Where in Slack an answer goes.
 *
 * @param team the workspace of who asked
 * @param channel the channel or direct message
 * @param user who asked
 * @param thread the timestamp of the message that the thread hangs from; empty for the answer to a command
 * @param responseUrl where the answer to a command is sent, a secret; empty for the answer to a message
 */
public record Place(String team, String channel, String user, String thread, String responseUrl) {

    /** What tells this thread from all others. */
    public String threadKey() {
        return channel + ":" + thread;
    }
}
