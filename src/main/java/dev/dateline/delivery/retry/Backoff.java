package dev.dateline.delivery.retry;

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

    /** Waits of half a second to half a minute. */
    public static Backoff upTo(Duration giveUpAfter) {
        return new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), giveUpAfter);
    }

    /**
     * The wait before the next attempt.
     *
     * @param attempts how many have failed, from 1
     */
    Duration after(int attempts) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return doubled.compareTo(most) < 0 ? doubled : most;
    }
}
