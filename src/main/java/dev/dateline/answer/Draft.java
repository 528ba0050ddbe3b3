package dev.dateline.answer;

import java.util.List;
import java.util.Optional;

/** A proposal for an answer. Nobody sees it before it was verified. */
public sealed interface Draft {

    /**
     * Sentences that are meant to answer, best first.
     *
     * @param sentences one to three
     * @param shortAnswer a date, name, place or number, where the question has one
     * @param conflicts other values that other articles give for the same question
     */
    record Written(List<Sentence> sentences, Optional<String> shortAnswer, List<Conflict> conflicts) implements Draft {
        public Written {
            sentences = List.copyOf(sentences);
            conflicts = List.copyOf(conflicts);
        }

        /** Sentences that no other article contradicts. */
        public Written(List<Sentence> sentences, Optional<String> shortAnswer) {
            this(sentences, shortAnswer, List.of());
        }
    }

    /** The evidence does not answer. */
    record Declined() implements Draft {}

    /**
     * A sentence of a draft.
     *
     * @param text as a reader is to see it
     * @param quotes what it rests on, at least one
     * @param standing how the articles stand behind it
     */
    record Sentence(String text, List<Quote> quotes, Standing standing) {
        public Sentence {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * Another value for the same question.
     *
     * @param value the other short answer
     * @param sentence what gives it
     */
    record Conflict(String value, Sentence sentence) {}
}
