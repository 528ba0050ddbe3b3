package dev.dateline.answer.model.call;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** A call of a model failed. */
public final class ModelFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient Optional<Duration> retryAfter;

    ModelFault(Kind kind) {
        this(kind, Optional.empty());
    }

    ModelFault(Kind kind, Optional<Duration> retryAfter) {
        super(kind.reason);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    ModelFault(Kind kind, Optional<Duration> retryAfter, Throwable cause) {
        super(kind.reason, cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    /** How long the server asked to stay away. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** What failed. */
    public enum Kind {
        TIMED_OUT("the language model did not answer in time", false),
        STALLED("the language model stopped in the middle of its answer", false),
        UNREACHABLE("the language model cannot be reached", true),
        UNAUTHORIZED("the language model refused the service's key", false),
        RATE_LIMITED("the language model is asked too often", true),
        SERVER_ERROR("the language model's server failed", true),
        REFUSED("the language model refused the question", false),
        GARBLED("the language model's answer cannot be read", false),
        ENDLESS("the language model would not stop", false),
        EMPTY("the language model said nothing", true),
        RESTING("the language model failed several times and is left alone for a while", false),
        GIVEN_UP("the question was taken back", false);

        private final String reason;
        private final boolean worthAnotherTry;

        Kind(String reason, boolean worthAnotherTry) {
            this.reason = reason;
            this.worthAnotherTry = worthAnotherTry;
        }

        /** In words for the reader. */
        public String reason() {
            return reason;
        }

        /** Whether the same call may well succeed a moment later. */
        boolean isWorthAnotherTry() {
            return worthAnotherTry;
        }

        /** As a label of a metric or a log: {@code timed_out}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
