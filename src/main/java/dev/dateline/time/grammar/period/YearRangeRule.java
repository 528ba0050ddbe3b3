package dev.dateline.time.grammar.period;

import dev.dateline.language.token.Token;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.Numerals;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.Years;
import java.util.Optional;

/** "2018-19", "2016–2018": years with a dash or a slash between them. */
public final class YearRangeRule implements Rule {

    private static final int LONGEST = 50;

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        if (!cursor.peek().spaced() && !cursor.peek(-1).is("(")) {
            return Optional.empty();
        }
        return Years.number(cursor)
                .flatMap(first -> last(cursor, first)
                        .filter(last -> last > first && last - first <= LONGEST)
                        .filter(last -> !isGluedToMore(cursor))
                        .map(last -> new Meaning.Range(year(first), year(last))));
    }

    private static Optional<Integer> last(Cursor cursor, int first) {
        if (!cursor.skipHyphen() && (cursor.peek().spaced() || !cursor.skip("/"))) {
            return Optional.empty();
        }
        int digits = cursor.peek().word().length();
        if (cursor.peek().spaced() || (digits != 2 && digits != 4)) {
            return Optional.empty();
        }
        return Numerals.number(cursor).map(last -> digits == 2 ? first / 100 * 100 + last : last);
    }

    private static boolean isGluedToMore(Cursor cursor) {
        Token behind = cursor.peek();
        return !behind.spaced() && (behind.kind() == Token.Kind.WORD || behind.is("-"));
    }

    private static Meaning year(int year) {
        return new Meaning.Absolute(String.valueOf(year));
    }
}
