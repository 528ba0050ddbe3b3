package dev.dateline.time.grammar.period;

import dev.dateline.language.token.Token;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.PartOfYear;
import dev.dateline.time.grammar.meaning.YearChoice;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.Numerals;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.Years;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "the first quarter of 2018", "third-quarter", "Q3", "the second half of the year". An article before a hyphen belongs to the noun. */
public final class QuarterRule implements Rule {

    private static final Map<String, Integer> SHORT = Map.of("q", 0);
    private static final Set<String> FILLERS = Set.of("fiscal", "financial", "calendar");

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        boolean article = cursor.skip("the");
        Optional<Integer> yearBefore = cursor.attempt(() -> Years.number(cursor));
        cursor.skipAny(FILLERS);
        boolean hyphened = cursor.peek(1).is("-");
        return part(cursor, article || yearBefore.isPresent())
                .filter(part -> !(article && hyphened))
                .map(part -> new Meaning.InYear(
                        part, yearBefore.<YearChoice>map(YearChoice.Given::new).orElseGet(() -> yearAfter(cursor))));
    }

    /** "of 2018", "of fiscal 2018", "of last year"; "of the year" tells nothing. */
    private static YearChoice yearAfter(Cursor cursor) {
        if (cursor.skip("of", "the", "year")) {
            return YearChoice.BY_TENSE;
        }
        return cursor.attempt(() -> cursor.skip("of", "fiscal", "year") || cursor.skip("of", "fiscal")
                        ? Years.number(cursor).<YearChoice>map(YearChoice.Given::new)
                        : Optional.empty())
                .orElseGet(() -> Years.behindPart(cursor));
    }

    private static Optional<PartOfYear> part(Cursor cursor, boolean definite) {
        return cursor.attempt(() -> quarter(cursor))
                .or(() -> cursor.attempt(() -> abbreviatedQuarter(cursor)))
                .or(() -> definite ? cursor.attempt(() -> half(cursor)) : Optional.empty());
    }

    /** "third quarter", "third-quarter". */
    static Optional<PartOfYear> quarter(Cursor cursor) {
        return Numerals.ordinal(cursor).filter(quarter -> quarter <= 4).flatMap(quarter -> {
            cursor.skipHyphen();
            cursor.skipAny(FILLERS);
            return cursor.skip("quarter") ? Optional.of(PartOfYear.quarter(quarter)) : Optional.empty();
        });
    }

    private static Optional<PartOfYear> abbreviatedQuarter(Cursor cursor) {
        return cursor.take(SHORT)
                .filter(q -> !cursor.peek().spaced())
                .flatMap(q -> Numerals.number(cursor))
                .filter(quarter -> quarter >= 1 && quarter <= 4)
                .map(PartOfYear::quarter);
    }

    private static Optional<PartOfYear> half(Cursor cursor) {
        Optional<Integer> half = cursor.skip("last") ? Optional.of(2) : Numerals.ordinal(cursor);
        return half.filter(number -> number <= 2)
                .filter(number -> cursor.skip("half"))
                .filter(number -> cursor.peek().is("of") && namesYear(cursor))
                .map(PartOfYear::half);
    }

    private static boolean namesYear(Cursor cursor) {
        Token year = cursor.peek(1);
        boolean number = year.kind() == Token.Kind.NUMBER && year.word().length() == 4;
        return number || cursor.peek(2).is("year");
    }
}
