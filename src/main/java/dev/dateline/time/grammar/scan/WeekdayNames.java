package dev.dateline.time.grammar.scan;

import java.time.DayOfWeek;
import java.util.Optional;

/** Reads the names of the days of the week. */
public final class WeekdayNames {

    private WeekdayNames() {}

    public static Optional<DayOfWeek> full(Cursor cursor) {
        return cursor.take(cursor.calendar().weekdays());
    }

    public static Optional<DayOfWeek> plural(Cursor cursor) {
        return cursor.take(cursor.calendar().pluralWeekdays());
    }

    /** "Sat.", "Sun": words of their own, so a date must follow. */
    public static Optional<DayOfWeek> shortened(Cursor cursor) {
        return cursor.take(cursor.calendar().shortWeekdays()).map(day -> {
            cursor.skip(".");
            return day;
        });
    }
}
