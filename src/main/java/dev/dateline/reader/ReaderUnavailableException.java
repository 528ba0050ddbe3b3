package dev.dateline.reader;

/** The reader's weights cannot be loaded. Trying again does not help; the message names the file and what to do. */
public final class ReaderUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ReaderUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
