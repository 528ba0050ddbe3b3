package dev.dateline.answer.extractive;

import dev.dateline.question.Question;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeInterval;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds when: the most precise date near the question's words, one that the question did not give itself. */
final class DateFinder implements Finder {

    /** A date this many characters away from the question's words belongs to something else, half of the time. */
    private static final double REACH = 80;

    @Override
    public Optional<Finding> find(Question question, String sentence, List<TimeExpression> times, int anchor) {
        String asked = question.text().toLowerCase(Locale.ROOT);
        return times.stream()
                .filter(time -> !asked.contains(time.text().toLowerCase(Locale.ROOT)))
                .filter(time -> time.interval().isPresent() || isClock(time))
                .map(time -> finding(question, time, anchor))
                .max(Comparator.comparingDouble(Finding::strength));
    }

    private static Finding finding(Question question, TimeExpression time, int anchor) {
        int middle = (time.start() + time.end()) / 2;
        double nearness = 1 / (1 + Math.abs(middle - anchor) / REACH);
        Optional<String> text =
                isClock(time) ? Optional.of(time.text()) : time.interval().map(TimeInterval::inWords);
        return new Finding(time.start(), time.end(), text, fit(question, time) * (0.6 + 0.4 * nearness));
    }

    private static double fit(Question question, TimeExpression time) {
        boolean asksForClock =
                question.focus().equals("time") || question.focus().equals("hour");
        if (asksForClock) {
            return isClock(time) ? 1 : 0.2;
        }
        if (question.focus().equals("year")) {
            return 1;
        }
        return time.interval().map(interval -> fit(interval.precision())).orElse(0.2);
    }

    private static double fit(Precision precision) {
        return switch (precision) {
            case DAY -> 1;
            case OTHER, WEEK -> 0.9;
            case MONTH -> 0.75;
            case QUARTER, YEAR -> 0.5;
            case DECADE -> 0.3;
        };
    }

    private static boolean isClock(TimeExpression time) {
        return time.type() == TimeExpression.Type.TIME && time.text().chars().anyMatch(Character::isDigit);
    }
}
