package dev.dateline.time.grammar.day;

import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.PartOfYear;
import dev.dateline.time.grammar.meaning.Pick;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.MonthNames;
import dev.dateline.time.grammar.scan.Numerals;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.Years;
import java.time.Month;
import java.util.Optional;

/** "the third week of August", "the last week of May 2018", "the week of March 6", "the weekend". */
public final class WeekRule implements Rule {

    private final Rule date;

    public WeekRule(Rule date) {
        this.date = date;
    }

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        boolean article = cursor.skip("the");
        return cursor.attempt(() -> numbered(cursor))
                .or(() -> cursor.attempt(() -> ofDay(cursor)))
                .or(() -> article ? weekend(cursor) : Optional.empty());
    }

    private static Optional<Meaning> numbered(Cursor cursor) {
        Optional<Integer> number =
                cursor.skip("last") || cursor.skip("final") ? Optional.of(0) : Numerals.ordinal(cursor);
        boolean week = number.filter(n -> n <= 5).isPresent() && cursor.skip("week");
        if (!week || !(cursor.skip("of") || cursor.skip("in"))) {
            return Optional.empty();
        }
        return MonthNames.dated(cursor)
                .map(month -> new Meaning.InYear(week(month, number.get()), Years.behindPart(cursor)));
    }

    private static PartOfYear week(Month month, int number) {
        return number == 0 ? PartOfYear.lastWeekOf(month) : PartOfYear.weekOf(month, number);
    }

    private Optional<Meaning> ofDay(Cursor cursor) {
        if (!cursor.skip("week", "of") && !cursor.skip("week", "beginning") && !cursor.skip("week", "starting")) {
            return Optional.empty();
        }
        return date.read(cursor).filter(Meaning::isDay).map(Meaning.WeekOf::new);
    }

    private static Optional<Meaning> weekend(Cursor cursor) {
        return cursor.skip("weekend") ? Optional.of(new Meaning.Weekend(Pick.BY_TENSE)) : Optional.empty();
    }
}
