package dev.dateline.answer;

import dev.dateline.archive.PassageHit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A proposal for an answer. Nobody sees it before it was verified. */
public sealed interface Draft {

    /**
     * Sentences that are meant to answer, best first.
     *
     * @param sentences one to three
     * @param shortAnswer the answer in a few words, if it is sure enough to be shown
     * @param conflicts other values that other articles give for the same question
     * @param corrections what was said before on the same and is taken back
     * @param unanswered which of several questions that were asked at once the evidence does not answer
     */
    record Written(
            List<Sentence> sentences,
            Optional<ShortAnswer> shortAnswer,
            List<Conflict> conflicts,
            List<Correction> corrections,
            List<String> unanswered)
            implements Draft {
        /** The most sentences that an answer has. */
        public static final int MOST_SENTENCES = 3;

        /** The most words of an answer: with its markers it has a hundred at the most. */
        public static final int MOST_WORDS = 95;

        /** @throws IllegalArgumentException if there is no sentence, or there are more than {@value #MOST_SENTENCES} */
        public Written {
            sentences = List.copyOf(sentences);
            conflicts = List.copyOf(conflicts);
            corrections = List.copyOf(corrections);
            unanswered = List.copyOf(unanswered);
            if (sentences.isEmpty() || sentences.size() > MOST_SENTENCES) {
                throw new IllegalArgumentException("an answer has one to three sentences, not " + sentences.size());
            }
        }

        /** Sentences that no article corrects. */
        public Written(List<Sentence> sentences, Optional<ShortAnswer> shortAnswer, List<Conflict> conflicts) {
            this(sentences, shortAnswer, conflicts, List.of(), List.of());
        }

        /** Sentences that no other article contradicts. */
        public Written(List<Sentence> sentences, Optional<ShortAnswer> shortAnswer) {
            this(sentences, shortAnswer, List.of());
        }

        /** The same with a further sentence after the first, as far as there is room. */
        public Written withSecond(Sentence sentence) {
            List<Sentence> more = new ArrayList<>(sentences);
            more.add(1, sentence);
            return new Written(fitting(more), shortAnswer, conflicts, corrections, unanswered);
        }

        /**
         * Those of some sentences that have room in one answer, in their order: the first in any case, others if they are not cut
         * from the same place as one before and no more than {@value #MOST_WORDS} words come together.
         */
        public static List<Sentence> fitting(List<Sentence> sentences) {
            List<Sentence> fitting = new ArrayList<>();
            int words = 0;
            for (Sentence sentence : sentences) {
                boolean isKnown = fitting.stream().anyMatch(sentence::overlaps);
                int more = sentence.words();
                if (fitting.isEmpty() || (!isKnown && fitting.size() < MOST_SENTENCES && words + more <= MOST_WORDS)) {
                    fitting.add(sentence);
                    words += more;
                }
            }
            return fitting;
        }

        /** The same, without its short answer if no sentence is of an article that may be the only evidence of something. */
        public Written proved() {
            boolean isProved = sentences.stream()
                    .flatMap(sentence -> sentence.quotes().stream())
                    .anyMatch(quote -> quote.hit().kind().provesAlone());
            return isProved ? this : new Written(sentences, Optional.empty(), conflicts, corrections, unanswered);
        }

        /** The same with what was taken back. */
        public Written with(List<Correction> corrections) {
            return new Written(sentences, shortAnswer, conflicts, corrections, unanswered);
        }
    }

    /**
     * An answer in a few words.
     *
     * @param text a date, name, place or number, if the question has one; yes or no
     * @param certainty the probability that it is right, 0 to 1, calibrated, except for yes and no; absent if it follows from rules
     */
    record ShortAnswer(String text, OptionalDouble certainty) {

        /** @throws IllegalArgumentException if it says nothing, or the certainty is no probability */
        public ShortAnswer {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a short answer says something");
            }
            if (certainty.isPresent() && !(certainty.getAsDouble() >= 0 && certainty.getAsDouble() <= 1)) {
                throw new IllegalArgumentException("a certainty is from 0 to 1, not " + certainty.getAsDouble());
            }
        }

        /** One that follows from rules. */
        public static ShortAnswer of(String text) {
            return new ShortAnswer(text, OptionalDouble.empty());
        }
    }

    /** The evidence does not answer. */
    record Declined() implements Draft {}

    /** Claims that are still being written. To be read by one thread, and closed. */
    non-sealed interface Unfolding extends Draft, AutoCloseable {

        /**
         * Waits for the next claim; empty when all were told.
         *
         * @throws AnswererFailedException if no more will come, though more was to come
         */
        Optional<Claim> next();

        /** Whether the writer said, when all was told, that the evidence does not answer. */
        boolean declines();

        /** Ends the writing. */
        @Override
        void close();
    }

    /**
     * What a writer says and where it says it has it from.
     *
     * @param text a sentence, without its citations
     * @param cited the passages that it names, each once
     * @param citesUnknown whether it names one that it was not given as well
     */
    record Claim(String text, List<PassageHit> cited, boolean citesUnknown) {
        /** @throws IllegalArgumentException if it says nothing */
        public Claim {
            cited = List.copyOf(cited);
            if (text.isBlank()) {
                throw new IllegalArgumentException("a claim says something");
            }
        }
    }

    /**
     * A sentence of a draft.
     *
     * @param text as a reader is to see it
     * @param quotes what it rests on, at least one
     * @param standing how far the articles vouch for it
     * @param speaker who says it, in an interview or a hearing, if the text does not name them
     */
    record Sentence(String text, List<Quote> quotes, Standing standing, Optional<String> speaker) {

        /** @throws IllegalArgumentException if it says nothing or rests on nothing */
        public Sentence {
            quotes = List.copyOf(quotes);
            if (text.isBlank() || quotes.isEmpty()) {
                throw new IllegalArgumentException("a sentence says something and rests on a quote: “" + text + "”");
            }
        }

        /** One of running text. */
        public Sentence(String text, List<Quote> quotes, Standing standing) {
            this(text, quotes, standing, Optional.empty());
        }

        private int words() {
            return text.strip().split("\\s+").length;
        }

        private boolean overlaps(Sentence other) {
            return quotes.stream().anyMatch(quote -> other.quotes.stream().anyMatch(quote::overlaps));
        }
    }

    /**
     * Another value for the same question.
     *
     * @param value the other short answer
     * @param sentence what gives it
     */
    record Conflict(String value, Sentence sentence) {

        /** @throws IllegalArgumentException if there is no value */
        public Conflict {
            if (value.isBlank()) {
                throw new IllegalArgumentException("a conflict has a value");
            }
        }
    }

    /**
     * A claim that was taken back.
     *
     * @param corrected the day of the correction, if it is known
     * @param sentence the claim together with what takes it back
     */
    record Correction(Optional<LocalDate> corrected, Sentence sentence) {}
}
