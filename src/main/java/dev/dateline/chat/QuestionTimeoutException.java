package dev.dateline.chat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A question took longer than it may. The same may be answered when less is asked. */
public final class QuestionTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QuestionTimeoutException(Duration most, @Nullable Throwable cause) {
        super("a question took longer than " + most.toMillis() + " ms (dateline.ask.timeout)", cause);
    }
}
