package dev.dateline.time.grammar.scan;

import dev.dateline.time.grammar.meaning.Base;
import dev.dateline.time.grammar.meaning.Pick;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the words that say which of many is meant. */
public final class PickReader {

    private PickReader() {}

    /** The words one begins with. */
    public static Set<String> openings() {
        return Set.of("last", "past", "next", "coming", "current", "previous", "preceding", "following");
    }

    /** After an article alone: "following Tuesday's vote" is no other Tuesday. */
    private static final Map<String, Pick> MENTIONING =
            Map.of("previous", Pick.LAST, "preceding", Pick.LAST, "following", Pick.NEXT);

    /** A pick, and what it starts from. */
    public record Based(Pick pick, Base base) {}

    /** "last", "this past", "next", "this coming", "this", "the previous", "the following". */
    public static Optional<Based> read(Cursor cursor) {
        boolean article = cursor.skip("the");
        if (!article && cursor.skip("this")) {
            if (cursor.skip("past")) {
                return Optional.of(new Based(Pick.LAST, Base.PUBLICATION));
            }
            return Optional.of(new Based(cursor.skip("coming") ? Pick.NEXT : Pick.THIS, Base.PUBLICATION));
        }
        String word = cursor.next().word();
        if (article && MENTIONING.containsKey(word)) {
            return Optional.of(new Based(MENTIONING.get(word), Base.MENTIONED));
        }
        return switch (word) {
            case "last", "past" -> Optional.of(new Based(Pick.LAST, Base.PUBLICATION));
            case "next", "coming" -> Optional.of(new Based(Pick.NEXT, Base.PUBLICATION));
            case "current" -> Optional.of(new Based(Pick.THIS, Base.PUBLICATION));
            default -> Optional.empty();
        };
    }
}
