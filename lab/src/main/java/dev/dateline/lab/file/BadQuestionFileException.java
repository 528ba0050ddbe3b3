package dev.dateline.lab.file;

import org.jspecify.annotations.Nullable;

/** A file of questions cannot be used. The message says where and why; trying again does not help. */
public final class BadQuestionFileException extends RuntimeException {
    /** @param cause what Java said, if it said anything */
    public BadQuestionFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
