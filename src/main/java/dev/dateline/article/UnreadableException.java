package dev.dateline.article;

import java.io.IOException;

/** A file's content is not what it should be; reading it again cannot help. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    private final String reason;

    public UnreadableException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public UnreadableException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** What is wrong and what to do about it. */
    public String reason() {
        return reason;
    }
}
