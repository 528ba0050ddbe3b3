package dev.dateline.evaluation;

import org.jspecify.annotations.Nullable;

/** A file of questions cannot be used. The message says where and why; trying again does not help. */
final class BadQuestionFileException extends RuntimeException {
    BadQuestionFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
