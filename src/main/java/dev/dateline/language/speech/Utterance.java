package dev.dateline.language.speech;

import dev.dateline.language.token.Span;
import java.util.Optional;

/**
 * A paragraph of a transcript.
 *
 * @param speaker who says it, as the label before it has it; empty if that names nobody
 * @param span the paragraph in the text, label included
 * @param words its words without the label
 * @param asks whether it is a question, with what leads up to it
 * @param answered the question that it answers, if it answers one
 */
public record Utterance(String speaker, Span span, Span words, boolean asks, Optional<Span> answered) {

    /** @throws IllegalArgumentException if the words do not stand in the paragraph */
    public Utterance {
        if (words.start() < span.start() || words.end() > span.end()) {
            throw new IllegalArgumentException(words + " is not within " + span);
        }
    }

    /** Whether a label says that somebody speaks; else it may be the article itself that asks and answers. */
    public boolean isSpoken() {
        return !speaker.isEmpty() || words.start() > span.start();
    }

    /** The same as an answer to a question. */
    Utterance answering(Optional<Span> question) {
        return new Utterance(speaker, span, words, asks, question);
    }

    /** Whether a stretch of the text has the label with it, so that nobody need say who speaks. */
    public boolean isNamedIn(Span stretch) {
        return words.start() > span.start() && stretch.start() < words.start();
    }
}
