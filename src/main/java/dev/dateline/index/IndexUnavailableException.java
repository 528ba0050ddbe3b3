package dev.dateline.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The index cannot be opened, read or written. The message says what to do; trying again helps only where it says so. */
public final class IndexUnavailableException extends RuntimeException {
    private final Path directory;

    public IndexUnavailableException(Path directory, String message, @Nullable Throwable cause) {
        super("index " + directory + ": " + message, cause);
        this.directory = directory;
    }

    /** Where the index stands. */
    public Path directory() {
        return directory;
    }
}
