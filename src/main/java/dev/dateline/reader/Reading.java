package dev.dateline.reader;

import dev.dateline.language.token.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a window answers to a question.
 *
 * @param answers spans of the window's text that may answer, best first, none overlapping; empty for a window without words
 */
public record Reading(List<Answer> answers) {

    public Reading {
        answers = List.copyOf(answers);
    }

    /** The best span, if the window has a word. */
    public Optional<Answer> best() {
        return answers.stream().findFirst();
    }

    /**
     * A span that may answer.
     *
     * @param span where it stands in the window's text, whole words
     * @param margin the logarithm of its odds against "the window does not say": above 0 where it is the likelier; comparable
     *     between windows
     * @param confidence the logarithm of its share among all spans of the window and "does not say", at most 0
     */
    public record Answer(Span span, double margin, double confidence) {}
}
