package dev.dateline.reader;

/** The reader's weights cannot be loaded. Trying again does not help; the message names the file and what to do. */
public final class ReaderUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    /** @param reason which file it is, why it cannot be loaded, and what to do */
    public ReaderUnavailableException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** Which file it is, why it cannot be loaded, and what to do. */
    public String reason() {
        return reason;
    }
}
