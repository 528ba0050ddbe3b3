package dev.dateline.time.grammar.length;

import dev.dateline.language.token.Token;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.TimeUnit;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.Rule;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "now", "recently", "in the future", "in recent years": past, present or future, no nearer than that. */
public final class VagueRule implements Rule {

    private static final String PAST = "PAST_REF";
    private static final String PRESENT = "PRESENT_REF";
    private static final String FUTURE = "FUTURE_REF";

    private static final Map<String, String> WORDS = Map.of(
            "now",
            PRESENT,
            "currently",
            PRESENT,
            "current",
            PRESENT,
            "nowadays",
            PRESENT,
            "recently",
            PAST,
            "recent",
            PAST,
            "lately",
            PAST);
    private static final Set<String> MODALS = Vocabulary.ENGLISH.words("modals");

    public static Set<String> openings() {
        Set<String> openings = new HashSet<>(WORDS.keySet());
        openings.addAll(Set.of("soon", "future", "past", "present"));
        return openings;
    }

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        return cursor.attempt(() -> stretch(cursor))
                .or(() -> cursor.attempt(() -> noun(cursor)))
                .or(() -> cursor.attempt(() -> soon(cursor)))
                .or(() -> cursor.isInName() ? Optional.empty() : cursor.take(WORDS))
                .map(Meaning.Vague::new);
    }

    private static Optional<String> stretch(Cursor cursor) {
        if (cursor.skip("these", "days") || cursor.skip("at", "present")) {
            return Optional.of(PRESENT);
        }
        cursor.skip("the");
        String word = cursor.next().word();
        String value = switch (word) {
            case "recent", "past" -> PAST;
            case "coming", "future" -> FUTURE;
            default -> "";
        };
        return value.isEmpty() ? Optional.empty() : cursor.take(TimeUnit.PLURAL).map(unit -> value);
    }

    /** "the future", "the near future", "the past", where no other noun follows that it only describes. */
    private static Optional<String> noun(Cursor cursor) {
        if (!cursor.skip("the")) {
            return Optional.empty();
        }
        boolean near =
                cursor.skip("near") || cursor.skip("foreseeable") || cursor.skip("distant") || cursor.skip("recent");
        if (cursor.skip("future")) {
            return cursor.peek().is("of") ? Optional.empty() : Optional.of(FUTURE);
        }
        if (!near && cursor.skip("present")) {
            return endsHere(cursor) ? Optional.of(PRESENT) : Optional.empty();
        }
        return cursor.skip("past") && endsHere(cursor) ? Optional.of(PAST) : Optional.empty();
    }

    private static boolean endsHere(Cursor cursor) {
        return cursor.peek().kind() == Token.Kind.SIGN
                || cursor.peek().kind() == Token.Kind.NONE
                || cursor.peek().is("and");
    }

    private static Optional<String> soon(Cursor cursor) {
        boolean expected = MODALS.contains(cursor.peek(-1).word())
                || MODALS.contains(cursor.peek(-2).word());
        return expected && cursor.skip("soon") && !cursor.peek().is("after") ? Optional.of(FUTURE) : Optional.empty();
    }
}
