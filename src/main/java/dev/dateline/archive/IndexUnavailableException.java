package dev.dateline.archive;

import org.jspecify.annotations.Nullable;

/** The archive cannot be opened, read or written. The message says what to do; trying again helps only if it says so. */
public final class IndexUnavailableException extends RuntimeException {

    /**
     * @param place where the archive is kept
     * @param message what is wrong with it, and what to do
     */
    public IndexUnavailableException(String place, String message, @Nullable Throwable cause) {
        super("index " + place + ": " + message, cause);
    }
}
