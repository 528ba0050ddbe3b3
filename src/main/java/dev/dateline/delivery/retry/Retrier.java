package dev.dateline.delivery.retry;

import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * Makes attempts until one gets an answer: waits as long as the other side asks, and longer and longer where it does not.
 * Blocks; safe for use by many threads.
 */
public final class Retrier {
    private static final Logger LOG = Logger.getLogger(Retrier.class);

    private final Backoff backoff;

    public Retrier(Backoff backoff) {
        this.backoff = backoff;
    }

    /**
     * What the first attempt that is not turned away comes to.
     *
     * @throws BusyException if all are, for as long as it is tried
     * @throws InterruptedException if the thread is interrupted meanwhile
     * @throws E what an attempt throws besides, at once
     */
    public <R, E extends Exception> R call(Attempt<R, E> attempt) throws E, InterruptedException {
        RetryPolicy<R> policy = RetryPolicy.<R>builder()
                .handle(BusyException.class)
                .withMaxAttempts(-1)
                .withMaxDuration(backoff.giveUpAfter())
                .withDelayFn(this::delay)
                .onFailedAttempt(event ->
                        LOG.infof("%s; attempt %d", event.getLastException().getMessage(), event.getAttemptCount()))
                .build();
        try {
            return Failsafe.with(policy).get(context -> attempt.run(context.getAttemptCount()));
        } catch (FailsafeException e) {
            if (e.getCause() instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            @SuppressWarnings("unchecked") // Failsafe wraps checked exceptions, and an attempt throws no other than E
            E thrown = (E) Objects.requireNonNullElse(e.getCause(), e);
            throw thrown;
        }
    }

    private <R> Duration delay(ExecutionContext<R> context) {
        Throwable last = context.getLastException();
        Duration asked = last instanceof BusyException busy ? busy.retryAfter() : Duration.ZERO;
        return asked.isZero() ? backoff.after(context.getAttemptCount()) : asked;
    }

    /**
     * One of several attempts.
     *
     * @param <R> what it comes to
     * @param <E> why another attempt would not help
     */
    @FunctionalInterface
    public interface Attempt<R, E extends Exception> {

        /**
         * Makes it.
         *
         * @param before how many attempts were made before this one
         * @throws BusyException if another may succeed
         */
        R run(int before) throws E, InterruptedException;
    }
}
