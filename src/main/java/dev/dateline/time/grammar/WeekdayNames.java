package dev.dateline.time.grammar;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the names of the days of the week. */
final class WeekdayNames {

    private static final Map<String, DayOfWeek> FULL = Map.of(
            "monday", DayOfWeek.MONDAY,
            "tuesday", DayOfWeek.TUESDAY,
            "wednesday", DayOfWeek.WEDNESDAY,
            "thursday", DayOfWeek.THURSDAY,
            "friday", DayOfWeek.FRIDAY,
            "saturday", DayOfWeek.SATURDAY,
            "sunday", DayOfWeek.SUNDAY);

    private static final Map<String, DayOfWeek> PLURAL = Map.of(
            "mondays", DayOfWeek.MONDAY,
            "tuesdays", DayOfWeek.TUESDAY,
            "wednesdays", DayOfWeek.WEDNESDAY,
            "thursdays", DayOfWeek.THURSDAY,
            "fridays", DayOfWeek.FRIDAY,
            "saturdays", DayOfWeek.SATURDAY,
            "sundays", DayOfWeek.SUNDAY);

    private static final Map<String, DayOfWeek> SHORT = Map.ofEntries(
            entry("mon", DayOfWeek.MONDAY),
            entry("tue", DayOfWeek.TUESDAY),
            entry("tues", DayOfWeek.TUESDAY),
            entry("wed", DayOfWeek.WEDNESDAY),
            entry("thu", DayOfWeek.THURSDAY),
            entry("thur", DayOfWeek.THURSDAY),
            entry("thurs", DayOfWeek.THURSDAY),
            entry("fri", DayOfWeek.FRIDAY),
            entry("sat", DayOfWeek.SATURDAY),
            entry("sun", DayOfWeek.SUNDAY));

    private WeekdayNames() {}

    static Set<String> openings() {
        Set<String> openings = new HashSet<>(FULL.keySet());
        openings.addAll(PLURAL.keySet());
        openings.addAll(SHORT.keySet());
        return openings;
    }

    static Optional<DayOfWeek> full(Cursor cursor) {
        return cursor.take(FULL);
    }

    static Optional<DayOfWeek> plural(Cursor cursor) {
        return cursor.take(PLURAL);
    }

    /** "Sat.", "Sun": words of their own, so a date must follow. */
    static Optional<DayOfWeek> shortened(Cursor cursor) {
        return cursor.take(SHORT).map(day -> {
            cursor.skip(".");
            return day;
        });
    }
}
