package dev.dateline.delivery.retry;

import java.time.Duration;

/** A service cannot be reached, or asks to wait. The same call may succeed later. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /**
     * A call that was not taken.
     *
     * @param message who did not take what, and why; without secrets
     * @param retryAfter how long to wait, as the service says; zero where it does not
     */
    public BusyException(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
