package dev.dateline.delivery;

import dev.dateline.delivery.DeliveryLog.Unfinished;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Takes deliveries in: each once, as many as fit, worked on by virtual threads. Safe for use by many threads.
 *
 * <p>What was accepted when the service ends is found again by {@link #resume}.
 */
@Singleton
public final class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    /** Telling that there is too much to do is itself something to do. */
    private static final int MOST_DECLINING = 50;

    /** As many as write to the database at a time. What is not known yet to be a duplicate takes room meanwhile. */
    private static final int MOST_ACCEPTING = 4;

    private final DeliveryLog log;
    private final Semaphore room;
    private final Semaphore declining = new Semaphore(MOST_DECLINING);
    private final Semaphore accepting = new Semaphore(MOST_ACCEPTING, true);
    private final ExecutorService workers;
    private final Duration grace;
    private final Duration timeout;

    /** Ids of what is under way in this life of the service. */
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("delivery-", 0).factory());

    public Inbox(DeliveryLog log, DeliveryConfig config) {
        this.log = log;
        this.room = new Semaphore(config.capacity());
        this.workers = Executors.newFixedThreadPool(
                config.workers(),
                Thread.ofPlatform().daemon().name("answer-", 0).factory());
        this.grace = config.grace();
        this.timeout = config.timeout();
    }

    /**
     * Accepts a delivery and returns; the work goes on.
     *
     * @param keys what it is known by
     * @param answer what to do about it
     * @param decline how to say that there is too much to do
     * @throws dev.dateline.state.StateUnavailableException if it cannot be written down; then nothing is done about it
     */
    public Receipt receive(Delivery delivery, Set<String> keys, Task answer, Task decline) {
        accepting.acquireUninterruptibly();
        try {
            return accept(delivery, keys, answer, decline);
        } finally {
            accepting.release();
        }
    }

    private Receipt accept(Delivery delivery, Set<String> keys, Task answer, Task decline) {
        if (room.tryAcquire()) {
            return start(delivery, keys, answer, room) ? Receipt.ACCEPTED : Receipt.DUPLICATE;
        }
        if (declining.tryAcquire()) {
            return start(delivery, keys, decline, declining) ? Receipt.DECLINED : Receipt.DUPLICATE;
        }
        LOG.warn("Too many questions are under way even to say so: one was turned away at the door.");
        return Receipt.OVERLOADED;
    }

    /** Takes up what a channel accepted and did not finish before the service ended. What cannot be is reported. */
    public void resume(String channel, Task answer) {
        for (Unfinished unfinished : log.unfinished(channel)) {
            Delivery delivery = unfinished.delivery();
            if (!underWay.add(delivery.id())) {
                continue;
            }
            if (unfinished.hopeless()) {
                LOG.errorf(
                        "A question from %s was never answered: the service ended each time (delivery %s).",
                        channel, delivery.id());
                underWay.remove(delivery.id());
                continue;
            }
            // Beyond the capacity, since they were promised an answer.
            threads.execute(() -> run(delivery, answer));
        }
    }

    /**
     * Answers a question when it is its turn, and waits for it.
     *
     * <p>On a thread of the operating system's: answering computes, and a virtual thread that computes lets no other one
     * run, not even to acknowledge.
     *
     * @throws InterruptedException if the thread was interrupted while it waited; then the work is interrupted too
     * @throws ExecutionException if the work failed, or took longer than it may, upon which it is interrupted
     */
    public <T> T inTurn(Callable<T> work) throws InterruptedException, ExecutionException {
        CountDownLatch begun = new CountDownLatch(1);
        Future<T> answer = workers.submit(() -> {
            begun.countDown();
            return work.call();
        });
        try {
            begun.await();
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ExecutionException("an answer took longer than " + timeout + " (dateline.delivery.timeout)", e);
        } finally {
            answer.cancel(true);
        }
    }

    /** Whether a delivery of this thread was taken in before. */
    public boolean knows(String channel, String thread) {
        return log.knows(channel, thread);
    }

    /** Notes what of an answer is out, for when it is taken up again. */
    public void note(Delivery delivery, String progress) {
        log.note(delivery.id(), progress);
    }

    private boolean start(Delivery delivery, Set<String> keys, Task task, Semaphore permits) {
        boolean started = false;
        underWay.add(delivery.id());
        try {
            if (log.accept(delivery, keys)) {
                threads.execute(() -> {
                    try {
                        run(delivery, task);
                    } finally {
                        permits.release();
                    }
                });
                started = true;
            }
            return started;
        } finally {
            if (!started) {
                underWay.remove(delivery.id());
                permits.release();
            }
        }
    }

    private void run(Delivery delivery, Task task) {
        try {
            task.run(delivery);
        } catch (InterruptedException e) {
            LOG.infof("The service ends before delivery %s is answered: it will be taken up again.", delivery.id());
            Thread.currentThread().interrupt();
            return;
        } catch (Exception e) {
            if (threads.isShutdown()) {
                return; // what failed because the service ends is taken up again
            }
            LOG.errorf(e, "A question from %s could not be answered (delivery %s).", delivery.channel(), delivery.id());
        }
        log.finish(delivery.id());
        underWay.remove(delivery.id());
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        close();
    }

    /** Lets what is under way come to an end for the time of grace, then leaves it for the next start. */
    public void close() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
            threads.shutdownNow();
        }
        workers.shutdownNow();
    }

    /** What is to be done about a delivery. */
    @FunctionalInterface
    public interface Task {

        /**
         * Does it, on a thread of its own.
         *
         * @throws InterruptedException if the service ends; the delivery is taken up again
         * @throws Exception if it cannot be done; that is reported, and the delivery is not taken up again
         */
        void run(Delivery delivery) throws Exception;
    }
}
