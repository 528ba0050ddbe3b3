package dev.dateline.state;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The database of small state cannot be used. Answers do not depend on it; what was to be stored is not. */
public final class StateUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StateUnavailableException(Path path, String what, @Nullable Throwable cause) {
        super(
                what + " the database " + path + ": see that its folder can be written to and has space, or set"
                        + " dateline.state.path to a file elsewhere",
                cause);
    }
}
