package dev.dateline.time.grammar.scan;

import dev.dateline.language.token.Token;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/** Reads the names of months, and knows which are other words as well. */
public final class MonthNames {

    private static final Set<String> TIME_PREPOSITIONS = Words.of("""
            in since until till through from between during early late mid last next this each every
            end of beginning""");

    private MonthNames() {}

    /** A month whose day or year follows, so that any spelling will do: "Aug.", "May", "september". */
    public static Optional<Month> dated(Cursor cursor) {
        Optional<Month> full = cursor.take(cursor.calendar().months());
        if (full.isPresent()) {
            return full;
        }
        Optional<Month> shortened = cursor.take(cursor.calendar().shortMonths());
        if (shortened.isPresent() && !cursor.peek().spaced()) {
            cursor.skip(".");
        }
        return shortened;
    }

    /** A month that stands alone: capitalised, and where it may be another word, after a word that speaks of time. */
    public static Optional<Month> alone(Cursor cursor) {
        Token token = cursor.peek();
        String before = cursor.peek(-1).is("-")
                ? cursor.peek(-2).word()
                : cursor.peek(-1).word();
        boolean expected = TIME_PREPOSITIONS.contains(before);
        if (!token.capital()
                || (!expected
                        && (isAlsoWord(cursor, token)
                                || cursor.calendar().shortMonths().containsKey(token.word())))) {
            return Optional.empty();
        }
        if (isAlsoWord(cursor, token) && before.equals("of") && !cursor.peek(-2).is("end")) {
            return Optional.empty();
        }
        return dated(cursor);
    }

    private static boolean isAlsoWord(Cursor cursor, Token token) {
        return cursor.calendar().monthsAlsoWords().contains(token.word());
    }
}
