package dev.dateline.chat;

import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import dev.dateline.question.Inquiry;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Asks a {@link Chat} for strangers: so many questions at a time, and each up to its deadline, at which its work is ended.
 * Safe for use by many threads.
 */
@Singleton
public final class BoundedChat {
    private final Chat chat;
    private final AskLimits limits;
    private final Semaphore room;
    private final ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("deadline-", 0).factory());

    public BoundedChat(Chat chat, AskLimits limits) {
        this.chat = chat;
        this.limits = limits;
        this.room = new Semaphore(limits.most());
        alarms.setRemoveOnCancelPolicy(true);
    }

    /**
     * The reply to a question, as {@link Chat#ask(Inquiry, ReplyListener)} tells it.
     *
     * @throws TooManyQuestionsException if as many as may be are under way
     * @throws QuestionTimeoutException if it took too long
     * @throws dev.dateline.archive.IndexUnavailableException if the archive cannot be searched
     */
    public Reply ask(Inquiry inquiry, ReplyListener listener) {
        return within(deadline -> chat.ask(inquiry, deadline.watching(listener)));
    }

    /** The same for a conversation that the asker keeps, as {@link Chat#ask(Inquiry, List, ReplyListener)} has it. */
    public Reply ask(Inquiry inquiry, List<Exchange> history, ReplyListener listener) {
        return within(deadline -> chat.ask(inquiry, history, deadline.watching(listener)));
    }

    /** Passages, as {@link Chat#search} finds them, within the same limits. */
    public List<FoundPassage> search(Inquiry inquiry, int most) {
        return within(deadline -> chat.search(inquiry, most));
    }

    /**
     * Fails now if a question would be refused, for channels that begin to respond before they ask.
     *
     * @throws TooManyQuestionsException if as many as may be are under way
     */
    public void requireRoom() {
        if (room.availablePermits() <= 0) {
            throw new TooManyQuestionsException(limits.most());
        }
    }

    private <T> T within(Function<Deadline, T> work) {
        if (!room.tryAcquire()) {
            throw new TooManyQuestionsException(limits.most());
        }
        try {
            return byDeadline(work);
        } finally {
            room.release();
        }
    }

    private <T> T byDeadline(Function<Deadline, T> work) {
        Deadline deadline = new Deadline(Thread.currentThread(), limits.timeout());
        Future<?> alarm = alarms.schedule(deadline::pass, limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.apply(deadline);
        } catch (RuntimeException e) {
            if (deadline.hasPassed()) {
                throw new QuestionTimeoutException(limits.timeout(), e);
            }
            throw e;
        } finally {
            deadline.over();
            alarm.cancel(false);
        }
    }

    @PreDestroy
    void close() {
        alarms.shutdownNow();
    }
}
