package dev.dateline.time.grammar.day;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.util.Map.entry;

import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.PartOfYear;
import dev.dateline.time.grammar.meaning.YearChoice;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.PickReader;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.Years;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** "Christmas", "last Thanksgiving", "New Year's Eve", "Easter Sunday 2018": days that are known by name. */
public final class HolidayRule implements Rule {

    private static final Map<String, PartOfYear> DAYS = Map.ofEntries(
            entry("christmas", PartOfYear.day(Month.DECEMBER, 25)),
            entry("christmas day", PartOfYear.day(Month.DECEMBER, 25)),
            entry("christmas eve", PartOfYear.day(Month.DECEMBER, 24)),
            entry("boxing day", PartOfYear.day(Month.DECEMBER, 26)),
            entry("new year ' s day", PartOfYear.day(Month.JANUARY, 1)),
            entry("new year ' s eve", PartOfYear.day(Month.DECEMBER, 31)),
            entry("valentine ' s day", PartOfYear.day(Month.FEBRUARY, 14)),
            entry("independence day", PartOfYear.day(Month.JULY, 4)),
            entry("veterans day", PartOfYear.day(Month.NOVEMBER, 11)),
            entry("halloween", PartOfYear.day(Month.OCTOBER, 31)),
            entry("thanksgiving", nth(Month.NOVEMBER, DayOfWeek.THURSDAY, 4)),
            entry("thanksgiving day", nth(Month.NOVEMBER, DayOfWeek.THURSDAY, 4)),
            entry("labor day", nth(Month.SEPTEMBER, DayOfWeek.MONDAY, 1)),
            entry(
                    "memorial day",
                    PartOfYear.movable(year -> LocalDate.of(year, Month.MAY, 1).with(lastInMonth(DayOfWeek.MONDAY)))),
            entry("election day", PartOfYear.movable(HolidayRule::electionDay)),
            entry("good friday", PartOfYear.movable(year -> easter(year).minusDays(2))),
            entry("easter", PartOfYear.movable(year -> easter(year))),
            entry("easter sunday", PartOfYear.movable(year -> easter(year))),
            entry("easter monday", PartOfYear.movable(year -> easter(year).plusDays(1))));

    private static final int LONGEST = 5;

    public static Set<String> openings() {
        return DAYS.keySet().stream()
                .map(name -> name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        Optional<PickReader.Based> pick = cursor.attempt(() -> PickReader.read(cursor));
        if (!cursor.peek().capital()) {
            return Optional.empty();
        }
        return day(cursor)
                .map(day -> new Meaning.InYear(
                        day,
                        pick.<YearChoice>map(based -> new YearChoice.Picked(based.pick()))
                                .orElseGet(() -> Years.behindPart(cursor))));
    }

    private static Optional<PartOfYear> day(Cursor cursor) {
        int start = cursor.at();
        int end = start;
        Optional<PartOfYear> longest = Optional.empty();
        StringBuilder name = new StringBuilder();
        for (int length = 1; length <= LONGEST; length++) {
            name.append(length == 1 ? "" : " ").append(cursor.next().word());
            PartOfYear day = DAYS.get(name.toString());
            if (day != null) {
                longest = Optional.of(day);
                end = cursor.at();
            }
        }
        cursor.moveTo(end);
        return longest;
    }

    private static PartOfYear nth(Month month, DayOfWeek day, int number) {
        return PartOfYear.movable(year -> LocalDate.of(year, month, 1).with(dayOfWeekInMonth(number, day)));
    }

    /** The Tuesday after the first Monday in November, as the United States vote. */
    private static LocalDate electionDay(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1)
                .with(dayOfWeekInMonth(1, DayOfWeek.MONDAY))
                .plusDays(1);
    }

    /** The Gregorian Easter Sunday, after the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
