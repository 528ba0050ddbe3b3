package dev.dateline.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

/** Writes intervals as English prose does, at their true precision. */
final class EnglishForm {

    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");

    private EnglishForm() {}

    static String of(TimeInterval interval) {
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
}
