package dev.dateline.answer.extractive;

import dev.dateline.time.Precision;
import dev.dateline.time.TimeInterval;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a finding says, whatever its wording, so that two can be compared. */
sealed interface Value {
    /** What makes a number a rough one. "At least 12" is none of it: it is what a count stands at. */
    String ROUGH =
            "about|around|some|nearly|almost|roughly|approximately|an estimated|more than|over|fewer than|less than|under|"
                    + "up to|as many as|close to|just";

    Pattern ROUGHLY = Pattern.compile("(?i)(?:" + ROUGH + ") $");
    Pattern OPENS_ROUGHLY = Pattern.compile("(?i)^(?:" + ROUGH + ") ");
    Pattern AT_LEAST = Pattern.compile("(?i)^at least ");

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
        String before = candidate.text().substring(0, finding.span().start());
        String told = AT_LEAST.matcher(finding.text()).replaceFirst("");
        boolean rough =
                ROUGHLY.matcher(before).find() || OPENS_ROUGHLY.matcher(told).find();
        return Amount.leading(OPENS_ROUGHLY.matcher(told).replaceFirst("").strip())
                .map(amount -> new Count(amount, rough));
    }
}
