package dev.dateline.answer.extractive;

import dev.dateline.question.Question;
import dev.dateline.time.TimeExpression;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds how long: a duration that something took, rather than one that passed before or after it. */
final class DurationFinder implements Finder {

    private static final Pattern TOOK = Pattern.compile(
            "\\b(?:in|within|for|last(?:s|ed|ing)?|took|take[sn]?|about|under|over|than|nearly|almost|of) $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFSET =
            Pattern.compile("^[ -](?:after|before|later|earlier|ago|old|since|from)\\b", Pattern.CASE_INSENSITIVE);
    private static final double REACH = 80;
    private static final double POINT_IN_TIME = 0.5;

    @Override
    public Optional<Finding> find(Question question, String sentence, List<TimeExpression> times, int anchor) {
        String asked = question.text().toLowerCase(Locale.ROOT);
        return times.stream()
                .filter(time -> time.type() == TimeExpression.Type.DURATION)
                .filter(time -> !asked.contains(time.text().toLowerCase(Locale.ROOT)))
                .map(time -> finding(sentence, time, anchor, asked.contains(" after ") || asked.contains(" before ")))
                .max(Comparator.comparingDouble(Finding::strength));
    }

    private static Finding finding(String sentence, TimeExpression time, int anchor, boolean asksForOffset) {
        boolean took = time.text().toLowerCase(Locale.ROOT).startsWith("less than")
                || TOOK.matcher(sentence.substring(0, time.start())).find();
        boolean offset = OFFSET.matcher(sentence.substring(time.end())).find();
        double fit = took || !offset || asksForOffset ? 1 : POINT_IN_TIME;
        double nearness = 1 / (1 + Math.abs(time.start() - anchor) / REACH);
        return new Finding(time.start(), time.end(), Optional.of(time.text()), fit * (0.6 + 0.4 * nearness));
    }
}
