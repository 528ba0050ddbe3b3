package dev.dateline.question.analysis;

import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.question.AnswerKind;
import java.util.Optional;
import java.util.Set;

/** Nouns that tell what kind of answer they stand for: a "city" is a place, a "share" is a number. */
final class ClassNouns {

    private static final Set<String> TIMES = Vocabulary.ENGLISH.words("nouns-of-time");
    private static final Set<String> PLACES = Vocabulary.ENGLISH.words("nouns-of-place");
    private static final Set<String> QUANTITIES = Vocabulary.ENGLISH.words("nouns-of-quantity");
    private static final Set<String> LENGTHS = Vocabulary.ENGLISH.words("nouns-of-length");
    private static final Set<String> REASONS = Vocabulary.ENGLISH.words("nouns-of-reason");
    private static final Set<String> UTTERANCES = Vocabulary.ENGLISH.words("nouns-of-utterance");

    private ClassNouns() {}

    /** The kind of answer a noun stands for; empty if it stands for any thing or anybody. */
    static Optional<AnswerKind> kind(String noun) {
        if (TIMES.contains(noun)) {
            return Optional.of(AnswerKind.WHEN);
        }
        if (QUANTITIES.contains(noun)) {
            return Optional.of(AnswerKind.HOW_MANY);
        }
        if (PLACES.contains(noun)) {
            return Optional.of(AnswerKind.WHERE);
        }
        if (REASONS.contains(noun)) {
            return Optional.of(AnswerKind.WHY);
        }
        if (noun.equals("duration")) {
            return Optional.of(AnswerKind.HOW_LONG);
        }
        return Optional.empty();
    }

    /** Whether a number of them says how long. */
    static boolean isLength(String noun) {
        return LENGTHS.contains(noun);
    }

    /** Whether it stands for what somebody said. */
    static boolean isUtterance(String noun) {
        return UTTERANCES.contains(noun);
    }
}
