package dev.dateline.time.grammar.period;

import dev.dateline.time.grammar.meaning.Amount;
import dev.dateline.time.grammar.meaning.Base;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.PartOfYear;
import dev.dateline.time.grammar.meaning.Pick;
import dev.dateline.time.grammar.meaning.Season;
import dev.dateline.time.grammar.meaning.TimeUnit;
import dev.dateline.time.grammar.meaning.YearChoice;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.PickReader;
import dev.dateline.time.grammar.scan.Rule;
import java.util.Optional;

/** "last month", "this year", "next weekend", "last February", "this summer", "that year", "the following day". */
public final class PeriodRule implements Rule {

    private final Rule calendarDate;

    public PeriodRule(Rule calendarDate) {
        this.calendarDate = calendarDate;
    }

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        return cursor.attempt(() -> mentioned(cursor)).or(() -> cursor.attempt(() -> picked(cursor)));
    }

    private static Optional<Meaning> mentioned(Cursor cursor) {
        if (!cursor.skip("that", "same") && !cursor.skip("that") && !cursor.skip("the", "same")) {
            return Optional.empty();
        }
        return unit(cursor).map(unit -> new Meaning.Shift(unit, 0, Base.MENTIONED));
    }

    private Optional<Meaning> picked(Cursor cursor) {
        boolean article = cursor.peek().is("the");
        return PickReader.read(cursor).flatMap(based -> {
            Optional<Meaning> date = cursor.attempt(() -> date(cursor, based.pick()));
            if (date.isPresent()) {
                return date;
            }
            Optional<Season> season = cursor.take(Season.WORDS);
            if (season.isPresent()) {
                return Optional.of(inYear(PartOfYear.season(season.get()), based.pick()));
            }
            cursor.skip("fiscal");
            return unit(cursor)
                    .filter(unit -> !isLastOfSomething(cursor, unit, article))
                    .map(unit -> period(cursor, unit, based, article));
        });
    }

    /** "The last day" is one of a summit or a trip, whose length is not known. */
    private static boolean isLastOfSomething(Cursor cursor, TimeUnit unit, boolean article) {
        return article && unit == TimeUnit.DAY && cursor.peek(-2).is("last");
    }

    /** "The past year", "the last week" and "the next month" are stretches from or to now, not ones of the calendar. */
    private static Meaning period(Cursor cursor, TimeUnit unit, PickReader.Based based, boolean article) {
        if (unit == TimeUnit.WEEKEND) {
            return new Meaning.Weekend(based.pick());
        }
        String word = cursor.peek(-2).word();
        boolean stretch = word.equals("past")
                || (article && (word.equals("last") || word.equals("next")) && unit != TimeUnit.DAY);
        if (stretch && unit != TimeUnit.QUARTER) {
            return new Meaning.Duration(unit.duration(Amount.ONE));
        }
        int shift = switch (based.pick()) {
            case LAST -> -1;
            case NEXT -> 1;
            case THIS, BY_TENSE -> 0;
        };
        return new Meaning.Shift(unit, shift, article && unit == TimeUnit.DAY ? Base.MENTIONED : based.base());
    }

    /** "last Oct. 23". */
    private Optional<Meaning> date(Cursor cursor, Pick pick) {
        return calendarDate
                .read(cursor)
                .flatMap(meaning -> meaning instanceof Meaning.InYear(PartOfYear part, YearChoice year)
                                && year.equals(YearChoice.BY_TENSE)
                        ? Optional.of(inYear(part, pick))
                        : Optional.empty());
    }

    private static Optional<TimeUnit> unit(Cursor cursor) {
        return cursor.take(TimeUnit.SINGULAR)
                .filter(unit -> unit.compareTo(TimeUnit.DAY) >= 0)
                .filter(unit -> !cursor.peek(-1).is("night"));
    }

    private static Meaning inYear(PartOfYear part, Pick pick) {
        return new Meaning.InYear(part, new YearChoice.Picked(pick));
    }
}
