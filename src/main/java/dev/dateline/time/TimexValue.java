package dev.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * TIMEX3 values of dates, and the days they denote: the one place if either is made from the other.
 *
 * <p>{@code 2019-06-30}, {@code 2019-06-30T10:35}, {@code 2019-06-30TNI}, {@code 2019-W26}, {@code 2019-W26-WE},
 * {@code 2019-06}, {@code 2019-Q2}, {@code 2019-H1}, {@code 2019-SU}, {@code 2019}, {@code 201}, {@code 19}, and two of
 * them with a slash between.
 */
final class TimexValue {

    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MONTHS_IN_HALF = 6;

    private TimexValue() {}

    static String week(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String weekend(LocalDate day) {
        return week(day) + "-WE";
    }

    static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    static String quarter(LocalDate day) {
        return "%04d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    static String year(LocalDate day) {
        return "%04d".formatted(day.getYear());
    }

    static String decade(LocalDate day) {
        return "%03d".formatted(day.getYear() / 10);
    }

    static String century(LocalDate day) {
        return "%02d".formatted(day.getYear() / 100);
    }

    static String range(String from, String to) {
        return from + "/" + to;
    }

    /** The days a value denotes; empty for durations, sets, vague references and values that are not complete. */
    static Optional<TimeInterval> interval(String value) {
        try {
            int slash = value.indexOf('/');
            return slash < 0 ? single(value) : span(value.substring(0, slash), value.substring(slash + 1));
        } catch (DateTimeException | NumberFormatException incomplete) {
            return Optional.empty();
        }
    }

    private static Optional<TimeInterval> span(String from, String to) {
        return single(from)
                .flatMap(first -> single(to)
                        .filter(last -> !last.last().isBefore(first.first()))
                        .map(last -> new TimeInterval(first.first(), last.last(), Precision.OTHER)));
    }

    private static Optional<TimeInterval> single(String value) {
        if (value.isEmpty() || !isDigit(value.charAt(0))) {
            return Optional.empty();
        }
        int time = value.indexOf('T');
        String date = time < 0 ? value : value.substring(0, time);
        return switch (date.length()) {
            case 2 -> Optional.of(years(Integer.parseInt(date) * 100, 100, Precision.OTHER));
            case 3 -> Optional.of(years(Integer.parseInt(date) * 10, 10, Precision.DECADE));
            case 4 -> Optional.of(years(Integer.parseInt(date), 1, Precision.YEAR));
            case 10 -> Optional.of(TimeInterval.day(LocalDate.parse(date)));
            case 7, 8, 11 -> inYear(Integer.parseInt(date.substring(0, 4)), date.substring(5));
            default -> Optional.empty();
        };
    }

    private static Optional<TimeInterval> inYear(int year, String part) {
        int number = isDigit(part.charAt(part.length() - 1)) ? Integer.parseInt(part.replaceFirst("\\D", "")) : 0;
        return switch (part.charAt(0)) {
            case '0', '1' -> Optional.of(months(year, number, 1, Precision.MONTH));
            case 'Q' ->
                Optional.of(months(year, (number - 1) * MONTHS_IN_QUARTER + 1, MONTHS_IN_QUARTER, Precision.QUARTER));
            case 'H' -> Optional.of(months(year, (number - 1) * MONTHS_IN_HALF + 1, MONTHS_IN_HALF, Precision.OTHER));
            case 'W' -> part.equals("WI") ? season(year, 12) : week(year, part);
            case 'S' -> season(year, part.equals("SP") ? 3 : 6);
            case 'F' -> season(year, 9);
            default -> Optional.empty();
        };
    }

    /** The meteorological seasons of the northern hemisphere; a winter has the number of the year it begins in. */
    private static Optional<TimeInterval> season(int year, int firstMonth) {
        return Optional.of(months(year, firstMonth, 3, Precision.OTHER));
    }

    private static Optional<TimeInterval> week(int year, String part) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(part.substring(1, 3)))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Optional.of(
                part.endsWith("-WE")
                        ? new TimeInterval(monday.plusDays(5), monday.plusDays(6), Precision.OTHER)
                        : new TimeInterval(monday, monday.plusDays(6), Precision.WEEK));
    }

    private static TimeInterval months(int year, int firstMonth, int count, Precision precision) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new TimeInterval(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), precision);
    }

    private static TimeInterval years(int first, int count, Precision precision) {
        return new TimeInterval(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), precision);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
