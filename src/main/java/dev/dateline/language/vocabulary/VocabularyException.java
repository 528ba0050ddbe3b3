package dev.dateline.language.vocabulary;

import java.io.Serial;

/** A list of words is missing or wrong. The program was built wrongly: trying again can't help. */
public final class VocabularyException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    VocabularyException(String list, String fault) {
        super("The list " + list + " is wrong: " + fault);
    }
}
