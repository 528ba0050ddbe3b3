package dev.dateline.time.grammar.scan;

import dev.dateline.language.token.Token;
import dev.dateline.time.grammar.meaning.YearChoice;
import java.util.Map;
import java.util.Optional;

/** Reads a year, or what stands for one, after a month or another part of a year. */
public final class Years {

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2199;
    private static final Map<String, Integer> SPOKEN_CENTURIES =
            Map.of("eighteen", 1800, "nineteen", 1900, "twenty", 2000);

    private Years() {}

    /** A number of four digits that can be a year. */
    public static Optional<Integer> number(Cursor cursor) {
        Token token = cursor.peek();
        if (token.kind() != Token.Kind.NUMBER || token.word().length() != 4) {
            return Optional.empty();
        }
        return Numerals.number(cursor).filter(year -> year >= EARLIEST && year <= LATEST);
    }

    /** "nineteen ninety-one", "two thousand", "two thousand and three". */
    public static Optional<Integer> spoken(Cursor cursor) {
        return cursor.attempt(() -> cursor.take(SPOKEN_CENTURIES)
                        .flatMap(century -> Numerals.belowHundred(cursor)
                                .filter(rest -> rest > 9)
                                .map(rest -> century + rest)))
                .or(() -> cursor.attempt(() -> Numerals.words(cursor).filter(year -> year >= 2000 && year <= 2099)));
    }

    /** ", 2019", "of 2019", "last year", "of this year"; by tense if none is told. */
    public static YearChoice behindPart(Cursor cursor) {
        return cursor.attempt(() -> {
                    boolean joined = cursor.skip(",") || cursor.skip("of") || cursor.skip("in") || cursor.skip("'");
                    return number(cursor)
                            .<YearChoice>map(YearChoice.Given::new)
                            .or(() -> joined && cursor.peek(-1).is(",") ? Optional.empty() : relative(cursor));
                })
                .orElse(YearChoice.BY_TENSE);
    }

    private static Optional<YearChoice> relative(Cursor cursor) {
        if (cursor.skip("last", "year")) {
            return Optional.of(new YearChoice.Shifted(-1));
        }
        if (cursor.skip("this", "year")) {
            return Optional.of(new YearChoice.Shifted(0));
        }
        if (cursor.skip("next", "year")) {
            return Optional.of(new YearChoice.Shifted(1));
        }
        return Optional.empty();
    }
}
