package dev.dateline.citation.support;

import org.jspecify.annotations.Nullable;

/** A file of support weights is damaged. Trying again does not help; training it anew does. */
public final class BadSupportModelException extends RuntimeException {
    BadSupportModelException(String file, @Nullable String fault, @Nullable Throwable cause) {
        super("The weights in " + file + " cannot be used: " + fault + ". Make them anew from claims.", cause);
    }
}
