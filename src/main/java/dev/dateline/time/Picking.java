package dev.dateline.time;

import dev.dateline.language.verb.Tense;
import dev.dateline.language.verb.Tense.Direction;
import dev.dateline.time.grammar.meaning.PartOfYear;
import dev.dateline.time.grammar.meaning.Pick;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Picks among the Saturdays, the weekends and the Februaries around a day the one that is meant. */
final class Picking {

    /** So that a 29 February is among them. */
    private static final int YEARS_TO_LOOK = 4;

    /**
     * How many days away a date is taken for the one meant against a verb that is not close. Of 0, 60, 90, 120 and 150
     * days the best value F1 on the developed part of the TempEval-3 set: docs/adr/0005-time-expressions.md.
     */
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

    /** The TIMEX3 value of the part in the year that is meant; empty if there is none near. */
    static String inYear(LocalDate from, PartOfYear part, Pick pick, Tense tense) {
        List<Candidate> candidates = IntStream.rangeClosed(-YEARS_TO_LOOK, YEARS_TO_LOOK)
                .mapToObj(shift -> part.in(from.getYear() + shift))
                .flatMap(value -> TimexValue.interval(value).map(days -> new Candidate(value, days)).stream())
                .toList();
        Optional<Candidate> picked = switch (pick) {
            case LAST -> latest(candidates, c -> c.days().last().isBefore(from));
            case NEXT -> earliest(candidates, c -> c.days().first().isAfter(from));
            case THIS -> earliest(candidates, c -> c.days().first().getYear() == from.getYear());
            case BY_TENSE -> byTense(candidates, from, tense);
        };
        return picked.map(Candidate::value).orElse("");
    }

    /** What is only weeks away is meant, unless the verb it belongs to looks the other way. */
    private static Optional<Candidate> byTense(List<Candidate> candidates, LocalDate from, Tense tense) {
        Optional<Candidate> nearest = candidates.stream().min(Comparator.comparingLong(c -> c.distance(from)));
        if (!tense.close() && nearest.filter(c -> c.distance(from) <= NEAR).isPresent()) {
            return nearest;
        }
        return switch (tense.direction()) {
            case PAST -> latest(candidates, c -> !c.days().first().isAfter(from));
            case FUTURE -> earliest(candidates, c -> !c.days().last().isBefore(from));
            case UNKNOWN -> nearest;
        };
    }

    private static Optional<Candidate> latest(List<Candidate> candidates, Predicate<Candidate> meant) {
        return candidates.stream()
                .filter(meant)
                .max(Comparator.comparing(c -> c.days().first()));
    }

    private static Optional<Candidate> earliest(List<Candidate> candidates, Predicate<Candidate> meant) {
        return candidates.stream()
                .filter(meant)
                .min(Comparator.comparing(c -> c.days().first()));
    }

    /** What may be meant: its TIMEX3 value, and its days. */
    private record Candidate(String value, TimeInterval days) {

        /** How many days away it is, 0 if the day lies within. */
        long distance(LocalDate day) {
            long ahead = ChronoUnit.DAYS.between(day, days.first());
            long behind = ChronoUnit.DAYS.between(days.last(), day);
            return Math.max(0, Math.max(ahead, behind));
        }
    }
}
