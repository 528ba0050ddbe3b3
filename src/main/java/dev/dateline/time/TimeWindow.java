package dev.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days something is asked about, open where an end is absent.
 *
 * @param from the first day
 * @param to the last day
 */
public record TimeWindow(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** @throws IllegalArgumentException if both ends are absent, or the last day is before the first */
    public TimeWindow {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("a time window needs a first day or a last one");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "a time window cannot end on " + to.get() + " before it begins on " + from.get());
        }
    }

    static TimeWindow of(TimeInterval interval) {
        return new TimeWindow(Optional.of(interval.first()), Optional.of(interval.last()));
    }

    static TimeWindow from(LocalDate day) {
        return new TimeWindow(Optional.of(day), Optional.empty());
    }

    static TimeWindow to(LocalDate day) {
        return new TimeWindow(Optional.empty(), Optional.of(day));
    }

    /** Whether any day of an interval lies in it. */
    public boolean overlaps(TimeInterval days) {
        return from.filter(days.last()::isBefore).isEmpty()
                && to.filter(days.first()::isAfter).isEmpty();
    }

    /** Whether it has both ends, and so many days at the most. */
    public boolean isWithin(int days) {
        return from.isPresent() && to.isPresent() && from.get().plusDays(days).isAfter(to.get());
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
