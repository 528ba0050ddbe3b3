package dev.dateline.time.grammar.day;

import dev.dateline.language.token.Token;
import dev.dateline.time.grammar.meaning.Base;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.PartOfYear;
import dev.dateline.time.grammar.meaning.Pick;
import dev.dateline.time.grammar.meaning.YearChoice;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.PickReader;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.WeekdayNames;
import java.time.DayOfWeek;
import java.util.Optional;

/** "Saturday", "last Tuesday", "Friday morning", "Monday, Oct. 26": where a date follows, the date counts. */
public final class WeekdayRule implements Rule {

    private final Rule calendarDate;

    public WeekdayRule(Rule calendarDate) {
        this.calendarDate = calendarDate;
    }

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        Optional<PickReader.Based> pick = cursor.attempt(() -> PickReader.read(cursor));
        Optional<DayOfWeek> day = WeekdayNames.full(cursor);
        if (day.isEmpty()) {
            return pick.isPresent() ? Optional.empty() : shortenedWithDate(cursor);
        }
        Meaning.Weekday weekday = new Meaning.Weekday(
                day.get(),
                pick.map(PickReader.Based::pick).orElse(Pick.BY_TENSE),
                pick.map(PickReader.Based::base).orElse(Base.PUBLICATION));
        return date(cursor).map(date -> on(day.get(), date)).or(() -> Optional.of(weekday));
    }

    private Optional<Meaning> shortenedWithDate(Cursor cursor) {
        return WeekdayNames.shortened(cursor).flatMap(day -> date(cursor).map(date -> on(day, date)));
    }

    private Optional<Meaning> date(Cursor cursor) {
        return cursor.attempt(() -> {
            cursor.skip(",");
            boolean month = cursor.calendar().allMonths().contains(cursor.peek().word());
            boolean number =
                    cursor.peek().kind() == Token.Kind.NUMBER || cursor.peek().is("the");
            return month || number ? calendarDate.read(cursor).filter(Meaning::isDay) : Optional.empty();
        });
    }

    /** Where no year is told, the day of the week tells it. */
    private static Meaning on(DayOfWeek day, Meaning date) {
        return date instanceof Meaning.InYear(PartOfYear part, YearChoice year) && year.equals(YearChoice.BY_TENSE)
                ? new Meaning.InYear(part.on(day), year)
                : date;
    }
}
