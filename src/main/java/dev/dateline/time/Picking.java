package dev.dateline.time;

import dev.dateline.time.grammar.PartOfYear;
import dev.dateline.time.grammar.Pick;
import dev.dateline.time.grammar.Tense;
import dev.dateline.time.grammar.Tense.Direction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Picks among the Saturdays, the weekends and the Februaries around a day the one that is meant. */
final class Picking {

    /** A year back suffices for every part of a year but 29 February. */
    private static final int YEARS_TO_LOOK = 4;

    private static final int NEAR = 60;

    private Picking() {}

    /** The day itself counts both as the latest and as the coming one: news of a Saturday says "on Saturday". */
    static LocalDate weekday(LocalDate from, DayOfWeek weekday, Pick pick, Tense tense) {
        return switch (pick) {
            case LAST -> from.with(TemporalAdjusters.previous(weekday));
            case NEXT -> from.with(TemporalAdjusters.next(weekday));
            case THIS -> from.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(weekday));
            case BY_TENSE ->
                from.with(
                        tense.direction() == Direction.FUTURE
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday));
        };
    }

    /** Any day of the week whose weekend is meant. */
    static LocalDate weekend(LocalDate from, Pick pick, Tense tense) {
        boolean saturdayOrLater = from.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return switch (pick) {
            case LAST -> from.minusWeeks(1);
            case NEXT -> from.plusWeeks(1);
            case THIS -> from;
            case BY_TENSE -> saturdayOrLater || tense.direction() == Direction.FUTURE ? from : from.minusWeeks(1);
        };
    }

    /** The TIMEX3 value of the part in the year that is meant; empty where there is none near. */
    static String inYear(LocalDate from, PartOfYear part, Pick pick, Tense tense) {
        List<TimeInterval> candidates = IntStream.rangeClosed(-YEARS_TO_LOOK, YEARS_TO_LOOK)
                .mapToObj(shift -> TimexValue.interval(part.in(from.getYear() + shift)))
                .flatMap(Optional::stream)
                .toList();
        Optional<TimeInterval> picked = switch (pick) {
            case LAST -> latest(candidates, from.minusDays(1), true);
            case NEXT -> earliest(candidates, from.plusDays(1), true);
            case THIS ->
                candidates.stream()
                        .filter(c -> c.first().getYear() == from.getYear())
                        .findFirst();
            case BY_TENSE ->
                switch (trusted(nearest(candidates, from), from, tense)) {
                    case PAST -> latest(candidates, from, false);
                    case FUTURE -> earliest(candidates, from, false);
                    case UNKNOWN -> nearest(candidates, from);
                };
        };
        return picked.map(interval -> part.in(interval.first().getYear())).orElse("");
    }

    private static Optional<TimeInterval> latest(List<TimeInterval> candidates, LocalDate until, boolean over) {
        return candidates.stream()
                .filter(c -> !(over ? c.last() : c.first()).isAfter(until))
                .max(Comparator.comparing(TimeInterval::first));
    }

    private static Optional<TimeInterval> earliest(List<TimeInterval> candidates, LocalDate from, boolean whole) {
        return candidates.stream()
                .filter(c -> !(whole ? c.first() : c.last()).isBefore(from))
                .min(Comparator.comparing(TimeInterval::first));
    }

    private static Optional<TimeInterval> nearest(List<TimeInterval> candidates, LocalDate day) {
        return candidates.stream().min(Comparator.comparingLong(c -> distance(c, day)));
    }

    /** A verb further away gives way to a date that is but weeks away. */
    private static Direction trusted(Optional<TimeInterval> nearest, LocalDate from, Tense tense) {
        boolean near =
                nearest.filter(interval -> distance(interval, from) <= NEAR).isPresent();
        return near && !tense.close() ? Direction.UNKNOWN : tense.direction();
    }

    private static long distance(TimeInterval interval, LocalDate day) {
        if (interval.contains(TimeInterval.day(day))) {
            return 0;
        }
        return Math.min(
                Math.abs(ChronoUnit.DAYS.between(day, interval.first())),
                Math.abs(ChronoUnit.DAYS.between(day, interval.last())));
    }
}
