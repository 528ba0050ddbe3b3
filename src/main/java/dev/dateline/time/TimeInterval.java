package dev.dateline.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of calendar days, both ends included.
 *
 * @param first the first day
 * @param last the last day, not before the first
 * @param precision the calendar unit the text spoke in
 */
public record TimeInterval(LocalDate first, LocalDate last, Precision precision) {

    /** @throws IllegalArgumentException if the last day is before the first */
    public TimeInterval {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("an interval cannot end on " + last + " before it begins on " + first);
        }
    }

    /** One day. */
    public static TimeInterval day(LocalDate day) {
        return new TimeInterval(day, day, Precision.DAY);
    }

    /** Whether any day belongs to both. */
    public boolean overlaps(TimeInterval other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    /** Whether every day of the other belongs to this one. */
    public boolean contains(TimeInterval other) {
        return !first.isAfter(other.first) && !last.isBefore(other.last);
    }

    /**
     * As ISO 8601 writes it, no more exact than the text was: {@code 2019-06-30}, {@code 2019-08}, {@code 2019}; first and
     * last with a slash between for what ISO 8601 has no unit for, {@code 2019-08-12/2019-08-18}.
     */
    public String toIso() {
        return WrittenInterval.iso(this);
    }

    /**
     * As English prose writes it, no more exact than the text was: "30 June 2019", "12–18 August 2019", "August 2019",
     * "the first quarter of 2019", "2019", "the 2010s".
     */
    public String inWords() {
        return WrittenInterval.inWords(this);
    }

    /** Whether it begins with a month and ends with one. */
    boolean isOfWholeMonths() {
        return first.getDayOfMonth() == 1 && last.equals(last.with(TemporalAdjusters.lastDayOfMonth()));
    }

    /** Whether it begins with a year and ends with one. */
    boolean isOfWholeYears() {
        return isOfWholeMonths() && first.getMonth() == Month.JANUARY && last.getMonth() == Month.DECEMBER;
    }
}
