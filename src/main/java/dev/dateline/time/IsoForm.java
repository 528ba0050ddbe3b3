package dev.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Writes intervals as ISO 8601 does, at their true precision. */
final class IsoForm {

    private IsoForm() {}

    static String of(TimeInterval interval) {
        String first = end(interval, interval.first());
        String last = end(interval, interval.last());
        return first.equals(last) ? first : first + "/" + last;
    }

    private static String end(TimeInterval interval, LocalDate day) {
        return switch (interval.precision()) {
            case DAY, WEEK -> day.toString();
            case MONTH, QUARTER -> YearMonth.from(day).toString();
            case YEAR, DECADE -> TimexValue.year(day);
            case OTHER -> coarsest(interval, day);
        };
    }

    private static String coarsest(TimeInterval interval, LocalDate day) {
        if (interval.isOfWholeYears()) {
            return TimexValue.year(day);
        }
        return interval.isOfWholeMonths() ? YearMonth.from(day).toString() : day.toString();
    }
}
