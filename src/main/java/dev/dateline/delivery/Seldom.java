package dev.dateline.delivery;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets something be told once in a minute: whoever sets a service up wrongly is to read of it, and whoever floods it is not to
 * fill the log. Safe for use by many threads.
 */
public final class Seldom {
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final AtomicLong next = new AtomicLong(System.nanoTime());

    /** Whether it may be told now; then not again for a minute. */
    public boolean now() {
        long time = System.nanoTime();
        long due = next.get();
        return time - due >= 0 && next.compareAndSet(due, time + PAUSE);
    }
}
