package dev.dateline.answer.extractive.reading;

import dev.dateline.language.number.Hedge;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeInterval;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a finding says, whatever its wording, so that two can be compared. */
public sealed interface Value {
    /** Whether both cannot be so. What is only less exact than the other differs from it in nothing. */
    boolean differs(Value other);

    /**
     * A number.
     *
     * @param rough whether the text says itself that it is not exact
     */
    record Count(Amount amount, boolean rough) implements Value {
        @Override
        public boolean differs(Value other) {
            return other instanceof Count count
                    && count.amount.unit().equals(amount.unit())
                    && count.amount.value().compareTo(amount.value()) != 0
                    && !((rough || count.rough) && amount.isAbout(count.amount));
        }
    }

    /** A day, and no longer time: what went on for a week has many days. */
    record Day(TimeInterval interval) implements Value {
        /** Two days further apart are of two events. */
        private static final long MOST_APART = 5;

        @Override
        public boolean differs(Value other) {
            if (!(other instanceof Day day) || day.interval.overlaps(interval)) {
                return false;
            }
            return Math.abs(ChronoUnit.DAYS.between(interval.first(), day.interval.first())) <= MOST_APART;
        }
    }

    /** The value of a candidate's finding, if it has one that can be compared. */
    static Optional<Value> of(Candidate candidate) {
        if (candidate.finding().isEmpty()) {
            return Optional.empty();
        }
        ShortAnswer finding = candidate.finding().get();
        if (finding.time().isPresent()) {
            return candidate
                    .days()
                    .filter(days -> days.precision() == Precision.DAY)
                    .map(Day::new);
        }
        boolean rough = Hedge.isRough(
                candidate.text(), finding.span().start(), finding.span().end());
        return Amount.leading(Hedge.without(finding.text()).strip()).map(amount -> new Count(amount, rough));
    }
}
