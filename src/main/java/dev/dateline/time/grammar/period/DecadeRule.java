package dev.dateline.time.grammar.period;

import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.Numerals;
import dev.dateline.time.grammar.scan.Rule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "the 1990s", "the '80s", "the nineties", "the 19th century". */
public final class DecadeRule implements Rule {

    private static final Map<String, Integer> NAMES = Map.of(
            "twenties",
            192,
            "thirties",
            193,
            "forties",
            194,
            "fifties",
            195,
            "sixties",
            196,
            "seventies",
            197,
            "eighties",
            198,
            "nineties",
            199);

    private static final int FIRST_TWO_DIGIT_DECADE = 20;

    public static Set<String> openings() {
        return NAMES.keySet();
    }

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        boolean article = cursor.skip("the");
        return cursor.attempt(() -> inDigits(cursor))
                .or(() -> article ? cursor.take(NAMES) : Optional.empty())
                .<Meaning>map(decade -> new Meaning.Absolute(String.valueOf(decade)))
                .or(() -> cursor.attempt(() -> century(cursor)));
    }

    private static Optional<Integer> inDigits(Cursor cursor) {
        boolean shortened = cursor.skip("'");
        int digits = cursor.peek().word().length();
        if (digits != 4 && digits != 2) {
            return Optional.empty();
        }
        return Numerals.number(cursor)
                .filter(year -> year % 10 == 0)
                .filter(year -> digits == 4 ? year >= 1000 && year < 2200 : shortened && year >= FIRST_TWO_DIGIT_DECADE)
                .filter(year -> skipPlural(cursor))
                .map(year -> (digits == 2 ? 1900 + year : year) / 10);
    }

    private static boolean skipPlural(Cursor cursor) {
        if (cursor.peek().spaced()) {
            return false;
        }
        return cursor.skip("s") || cursor.skip("'", "s");
    }

    private static Optional<Meaning> century(Cursor cursor) {
        return Numerals.ordinal(cursor)
                .filter(century -> century > 1 && century <= 22)
                .filter(century -> {
                    cursor.skipHyphen();
                    return cursor.skip("century")
                            && !(cursor.peek(-1).capital() && cursor.peek().capital());
                })
                .map(century -> new Meaning.Absolute("%02d".formatted(century - 1)));
    }
}
