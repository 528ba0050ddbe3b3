package dev.dateline.time.grammar;

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
        return switch (cursor.next().word()) {
            case "last", "past" -> Optional.of(new Based(LAST, Base.PUBLICATION));
            case "next", "coming" -> Optional.of(new Based(NEXT, Base.PUBLICATION));
            case "current" -> Optional.of(new Based(THIS, Base.PUBLICATION));
            case "previous", "preceding" -> Optional.of(new Based(LAST, Base.MENTIONED));
            case "following" -> Optional.of(new Based(NEXT, Base.MENTIONED));
            default -> Optional.empty();
        };
    }
}
