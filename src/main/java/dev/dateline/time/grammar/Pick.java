package dev.dateline.time.grammar;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of the many Saturdays, Februaries or summers is meant. */
public enum Pick {
    /** Not told: the tense of the sentence decides. */
    BY_TENSE,
    /** The latest that is over: "last", "this past". */
    LAST,
    /** The first still to begin: "next", "this coming". */
    NEXT,
    /** The one of the current week or year: "this". */
    THIS;

    /** The words one begins with. */
    static Set<String> openings() {
        return Set.of("last", "past", "next", "coming", "current", "previous", "preceding", "following");
    }

    /** Behind an article alone: "following Tuesday's vote" is no other Tuesday. */
    private static final Map<String, Pick> MENTIONING = Map.of("previous", LAST, "preceding", LAST, "following", NEXT);

    /** A pick, and what it starts from. */
    record Based(Pick pick, Base base) {}

    /** "last", "this past", "next", "this coming", "this", "the previous", "the following". */
    static Optional<Based> read(Cursor cursor) {
        boolean article = cursor.skip("the");
        if (!article && cursor.skip("this")) {
            if (cursor.skip("past")) {
                return Optional.of(new Based(LAST, Base.PUBLICATION));
            }
            return Optional.of(new Based(cursor.skip("coming") ? NEXT : THIS, Base.PUBLICATION));
        }
        String word = cursor.next().word();
        if (article && MENTIONING.containsKey(word)) {
            return Optional.of(new Based(MENTIONING.get(word), Base.MENTIONED));
        }
        return switch (word) {
            case "last", "past" -> Optional.of(new Based(LAST, Base.PUBLICATION));
            case "next", "coming" -> Optional.of(new Based(NEXT, Base.PUBLICATION));
            case "current" -> Optional.of(new Based(THIS, Base.PUBLICATION));
            default -> Optional.empty();
        };
    }
}
