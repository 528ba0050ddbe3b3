package dev.dateline.answer.extractive;

import dev.dateline.question.Question;
import dev.dateline.time.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds how long: the duration that stands nearest to the question's words. */
final class DurationFinder implements Finder {

    @Override
    public Optional<Finding> find(Question question, String sentence, List<TimeExpression> times, int anchor) {
        String asked = question.text().toLowerCase(Locale.ROOT);
        return times.stream()
                .filter(time -> time.type() == TimeExpression.Type.DURATION)
                .filter(time -> !asked.contains(time.text().toLowerCase(Locale.ROOT)))
                .min((one, other) -> Integer.compare(Math.abs(one.start() - anchor), Math.abs(other.start() - anchor)))
                .map(time -> new Finding(time.start(), time.end(), Optional.of(time.text()), 1));
    }
}
