package dev.dateline.question;

import java.util.Optional;
import java.util.Set;

/** Nouns that tell what kind of answer they stand for: a "city" is a place, a "share" is a number. */
final class ClassNouns {

    private static final Set<String> TIMES = FunctionWords.of(
            "date dates day days year years month week time hour weekday morning evening season decade century era");
    private static final Set<String> PLACES = FunctionWords.of(
            "city country place town state location village region capital continent county venue hotel room building street "
                    + "airport island university province district border port area neighborhood neighbourhood lake river mountain site territory");
    private static final Set<String> QUANTITIES = FunctionWords.of(
            "number amount size share percentage percent proportion score cost price age length height weight distance "
                    + "population rate total strength magnitude depth width speed salary value toll budget temperature capacity fine");
    private static final Set<String> LENGTHS =
            FunctionWords.of("duration seconds minutes hours days weeks months years decades centuries");
    private static final Set<String> REASONS = FunctionWords.of("reason reasons cause causes motive motives grounds");
    private static final Set<String> UTTERANCES =
            FunctionWords.of("statement words quote quotes comment comments remark remarks reaction response tweet");

    private ClassNouns() {}

    /** The kind of answer a noun stands for; empty where it stands for any thing or anybody. */
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
