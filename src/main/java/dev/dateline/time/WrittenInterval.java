package dev.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

/** Writes intervals at their true precision, as ISO 8601 and as English prose do. */
final class WrittenInterval {

    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");

    private WrittenInterval() {}

    /** As English prose does: "June 2019", "27–30 June 2019". */
    static String inWords(TimeInterval interval) {
        LocalDate first = interval.first();
        return switch (interval.precision()) {
            case DAY, WEEK -> between(interval, "d", "d MMMM", "d MMMM uuuu");
            case MONTH -> write("MMMM uuuu", first);
            case QUARTER ->
                "the %s quarter of %d"
                        .formatted(QUARTERS.get(first.get(IsoFields.QUARTER_OF_YEAR) - 1), first.getYear());
            case YEAR -> write("uuuu", first);
            case DECADE -> "the %ds".formatted(first.getYear());
            case OTHER -> stretch(interval);
        };
    }

    private static String stretch(TimeInterval interval) {
        if (interval.isOfWholeYears()) {
            return between(interval, "uuuu", "uuuu", "uuuu");
        }
        return interval.isOfWholeMonths()
                ? between(interval, "MMMM", "MMMM", "MMMM uuuu")
                : between(interval, "d", "d MMMM", "d MMMM uuuu");
    }

    /** Leaves out of the first day what it shares with the last: "27–28 February 2019", "27 February – 2 March 2019". */
    private static String between(TimeInterval interval, String inMonth, String inYear, String full) {
        LocalDate first = interval.first();
        LocalDate last = interval.last();
        String end = write(full, last);
        if (write(full, first).equals(end)) {
            return end;
        }
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        String begin = write(sameMonth ? inMonth : sameYear ? inYear : full, first);
        return begin + (begin.contains(" ") ? " – " : "–") + end;
    }

    private static String write(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
    }

    /** As ISO 8601 does: "2019-06", "2019-06-27/2019-06-30". */
    static String iso(TimeInterval interval) {
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
