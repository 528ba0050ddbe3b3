package dev.dateline.time;

import java.time.LocalDate;

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
}
