package dev.dateline.time.grammar.meaning;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/**
 * Something that comes once a year: a month, a day of it, a quarter, a season, a holiday.
 *
 * @param isDay whether it is a single day
 * @param values its TIMEX3 value in each year; empty if the year has none
 */
public record PartOfYear(boolean isDay, IntFunction<String> values) {

    /** Its TIMEX3 value in that year; empty if the year has no such day. */
    public String in(int year) {
        return values.apply(year);
    }

    /** The same day, only in the years in which it falls on that day of the week. */
    public PartOfYear on(DayOfWeek weekday) {
        return new PartOfYear(true, year -> {
            String day = in(year);
            return !day.isEmpty() && LocalDate.parse(day).getDayOfWeek() == weekday ? day : "";
        });
    }

    /** A day that is found anew each year. */
    public static PartOfYear movable(IntFunction<LocalDate> days) {
        return new PartOfYear(true, year -> days.apply(year).toString());
    }

    /** {@code 2019-06}. */
    public static PartOfYear month(Month month) {
        return new PartOfYear(false, year -> YearMonth.of(year, month).toString());
    }

    /** {@code 2019-06-30}. */
    public static PartOfYear day(Month month, int day) {
        return new PartOfYear(true, year -> {
            try {
                return LocalDate.of(year, month, day).toString();
            } catch (DateTimeException noSuchDay) {
                return "";
            }
        });
    }

    /** {@code 2019-Q3}. */
    public static PartOfYear quarter(int quarter) {
        return new PartOfYear(false, year -> year + "-Q" + quarter);
    }

    /** {@code 2019-H1}. */
    public static PartOfYear half(int half) {
        return new PartOfYear(false, year -> year + "-H" + half);
    }

    /** {@code 2019-SU}. */
    public static PartOfYear season(Season season) {
        return new PartOfYear(false, year -> year + "-" + season.code());
    }

    /** {@code 2019-W33}: a month's first week is the first, Monday to Sunday, with its Thursday in the month. */
    public static PartOfYear weekOf(Month month, int week) {
        return new PartOfYear(false, year -> {
            LocalDate thursday = LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY))
                    .plusWeeks(week - 1L);
            return "%04d-W%02d"
                    .formatted(
                            thursday.get(IsoFields.WEEK_BASED_YEAR), thursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        });
    }

    /** The last week that has its Thursday in the month. */
    public static PartOfYear lastWeekOf(Month month) {
        return new PartOfYear(false, year -> {
            LocalDate first = LocalDate.of(year, month, 1);
            LocalDate last = first.with(TemporalAdjusters.lastInMonth(DayOfWeek.THURSDAY));
            return weekOf(month, (last.getDayOfMonth() - 1) / 7 + 1).in(year);
        });
    }
}
