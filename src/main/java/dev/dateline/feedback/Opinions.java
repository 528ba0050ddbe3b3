package dev.dateline.feedback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Takes the opinions of readers whom nobody knows: of answers that they were given, and so many in a minute. */
@Singleton
public final class Opinions {
    private final FeedbackStore store;
    private final GivenReplies given;
    private final int mostPerMinute;
    private final Clock clock;

    private Instant minute = Instant.MIN;
    private int taken;

    @Inject
    Opinions(FeedbackStore store, GivenReplies given, FeedbackConfig config) {
        this(store, given, config.mostPerMinute(), Clock.systemUTC());
    }

    Opinions(FeedbackStore store, GivenReplies given, int mostPerMinute, Clock clock) {
        this.store = store;
        this.given = given;
        this.mostPerMinute = mostPerMinute;
        this.clock = clock;
    }

    /** What became of an opinion. */
    public enum Outcome {
        /** It is kept. */
        KEPT,
        /** No such answer was given lately, or there are enough opinions of it. */
        OF_NO_ANSWER,
        /** Too many came within a minute. */
        TOO_MANY
    }

    /**
     * Keeps an opinion, with the answer as it was given, whatever the reader says it was.
     *
     * @throws dev.dateline.state.StateUnavailableException if it cannot be stored
     */
    public Outcome take(Feedback opinion) {
        if (!hasRoom()) {
            return Outcome.TOO_MANY;
        }
        return given.answerFor(opinion.conversation(), opinion.question(), opinion.id())
                .map(answer -> {
                    store.store(opinion.answering(answer));
                    return Outcome.KEPT;
                })
                .orElse(Outcome.OF_NO_ANSWER);
    }

    private synchronized boolean hasRoom() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            taken = 0;
        }
        taken++;
        return taken <= mostPerMinute;
    }
}
