package dev.dateline.time.grammar.day;

import dev.dateline.language.token.Token;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.PartOfYear;
import dev.dateline.time.grammar.meaning.YearChoice;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.MonthNames;
import dev.dateline.time.grammar.scan.Numerals;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.Years;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/** "June 30, 2019", "the 9th of August", "Feb. 27-28", "27 to 28 February", "August 2019". */
public final class CalendarDateRule implements Rule {

    private static final Set<String> RANGE_SIGNS = Set.of("-", "to", "through", "until", "till", "/");

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        return cursor.attempt(() -> monthFirst(cursor))
                .or(() -> cursor.attempt(() -> dayFirst(cursor)))
                .or(() -> cursor.attempt(() -> monthOfYear(cursor)));
    }

    private Optional<Meaning> monthFirst(Cursor cursor) {
        boolean between = cursor.peek(-1).is("between");
        return MonthNames.dated(cursor).flatMap(month -> {
            cursor.skip("the");
            return day(cursor).map(day -> {
                Optional<Integer> last = lastDay(cursor, between, day);
                return dates(month, day, last, year(cursor));
            });
        });
    }

    private Optional<Meaning> dayFirst(Cursor cursor) {
        boolean between = cursor.peek(-1).is("between");
        boolean article = cursor.skip("the");
        boolean glued = cursor.peek(-1).is("-") && !cursor.peek().spaced();
        if (glued && !article) {
            return Optional.empty();
        }
        Optional<Integer> first = article ? Numerals.ordinal(cursor).filter(CalendarDateRule::isDay) : day(cursor);
        return first.flatMap(day -> {
            Optional<Integer> last = lastDay(cursor, between, day);
            cursor.skip("of");
            cursor.skipHyphen();
            return MonthNames.dated(cursor)
                    .filter(month ->
                            !cursor.peek(-1).is("may") || cursor.peek(-1).capital())
                    .map(month -> dates(month, day, last, year(cursor)));
        });
    }

    private Optional<Meaning> monthOfYear(Cursor cursor) {
        int start = cursor.at();
        Optional<Meaning> given = MonthNames.dated(cursor).flatMap(month -> {
            YearChoice year = Years.behindPart(cursor);
            return year.equals(YearChoice.BY_TENSE)
                    ? Optional.empty()
                    : Optional.of(new Meaning.InYear(PartOfYear.month(month), year));
        });
        if (given.isPresent()) {
            return given;
        }
        cursor.moveTo(start);
        return MonthNames.alone(cursor)
                .map(month -> new Meaning.InYear(PartOfYear.month(month), yearOfTheNextDate(cursor)));
    }

    private static Meaning dates(Month month, int day, Optional<Integer> lastDay, YearChoice year) {
        Meaning first = new Meaning.InYear(PartOfYear.day(month, day), year);
        return lastDay.<Meaning>map(
                        last -> new Meaning.Range(first, new Meaning.InYear(PartOfYear.day(month, last), year)))
                .orElse(first);
    }

    /** "-28", "to 28", and "and 28" of the day after; "and 5" only after "between". */
    private static Optional<Integer> lastDay(Cursor cursor, boolean between, int firstDay) {
        return cursor.attempt(() -> {
            boolean pair = cursor.skip("and");
            if (!pair && !cursor.skipAny(RANGE_SIGNS)) {
                return Optional.empty();
            }
            cursor.skip("the");
            return day(cursor).filter(last -> last > firstDay && (!pair || between || last == firstDay + 1));
        });
    }

    private static Optional<Integer> day(Cursor cursor) {
        return Numerals.ordinal(cursor)
                .or(() -> cursor.attempt(() -> Numerals.number(cursor).filter(n -> !isPartOfLongerNumber(cursor))))
                .filter(CalendarDateRule::isDay);
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }

    private static boolean isPartOfLongerNumber(Cursor cursor) {
        Token behind = cursor.peek();
        return cursor.peek(-1).word().length() > 2 || (!behind.spaced() && (behind.is("%") || behind.is(":")));
    }

    private static YearChoice year(Cursor cursor) {
        YearChoice year = Years.behindPart(cursor);
        return year.equals(YearChoice.BY_TENSE) ? yearOfTheNextDate(cursor) : year;
    }

    /** In "May and July 2018" and "30 June to 2 July 2019" the first date shares the year of the second. */
    private static YearChoice yearOfTheNextDate(Cursor cursor) {
        int here = cursor.at();
        YearChoice year = YearChoice.BY_TENSE;
        if (cursor.skipAny(RANGE_SIGNS) || cursor.skip("and") || cursor.skip("or")) {
            Optional<Integer> dayBefore = day(cursor);
            Optional<Month> month = MonthNames.dated(cursor);
            if (month.isPresent()) {
                if (dayBefore.isEmpty()) {
                    cursor.attempt(() -> day(cursor));
                }
                year = Years.behindPart(cursor);
            }
        }
        cursor.moveTo(here);
        return year;
    }
}
