package dev.dateline.time.grammar.day;

import dev.dateline.language.token.Token;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.Numerals;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.Years;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** "2019-06-30", and "6/30/2019" or "30/6/2019" where only one order makes a date. */
public final class NumericDateRule implements Rule {

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        if (!cursor.peek().spaced() && cursor.peek(-1).kind() != Token.Kind.SIGN) {
            return Optional.empty();
        }
        Optional<Meaning> date =
                cursor.attempt(() -> yearFirst(cursor)).or(() -> cursor.attempt(() -> yearLast(cursor)));
        Token behind = cursor.peek();
        boolean goesOn = !behind.spaced() && (behind.kind() == Token.Kind.NUMBER || behind.is("/") || behind.is("-"));
        return goesOn ? Optional.empty() : date;
    }

    private static Optional<Meaning> yearFirst(Cursor cursor) {
        return Years.number(cursor)
                .flatMap(year -> separated(cursor, "-")
                        .flatMap(month -> separated(cursor, "-").flatMap(day -> date(year, month, day))));
    }

    private static Optional<Meaning> yearLast(Cursor cursor) {
        return Numerals.number(cursor)
                .flatMap(first -> separated(cursor, "/").flatMap(second -> {
                    if (cursor.peek().spaced() || !cursor.skip("/")) {
                        return Optional.empty();
                    }
                    return Years.number(cursor).flatMap(year -> inEitherOrder(year, first, second));
                }));
    }

    private static Optional<Meaning> inEitherOrder(int year, int first, int second) {
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        return first <= 12 ? date(year, first, second) : date(year, second, first);
    }

    private static Optional<Integer> separated(Cursor cursor, String separator) {
        if (cursor.peek().spaced() || !cursor.skip(separator) || cursor.peek().spaced()) {
            return Optional.empty();
        }
        return cursor.peek().word().length() <= 2 ? Numerals.number(cursor) : Optional.empty();
    }

    private static Optional<Meaning> date(int year, int month, int day) {
        try {
            return Optional.of(
                    new Meaning.Absolute(LocalDate.of(year, month, day).toString()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
