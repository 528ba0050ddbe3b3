package dev.dateline.channel.slack.post;

import java.time.Duration;

/**
 * How long to wait before trying again: twice as long each time.
 *
 * @param first before the second attempt
 * @param most at the most
 * @param giveUpAfter when to stop trying, counted from the first attempt
 */
public record Backoff(Duration first, Duration most, Duration giveUpAfter) {
    private static final int MOST_DOUBLINGS = 20;

    /** A response address of Slack's is good for half an hour, and so is a reader's patience. */
    public static final Backoff USUAL =
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(25));

    /** @param attempts how many have failed, from 1 */
    Duration after(int attempts) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return doubled.compareTo(most) < 0 ? doubled : most;
    }
}
