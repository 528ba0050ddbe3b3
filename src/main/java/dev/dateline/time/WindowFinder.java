package dev.dateline.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the days a question asks about: "in 2018", "since March 2019", "before June 2018", "between May and July 2018",
 * "last year", "in the past two months". Thread-safe.
 *
 * <p>A date counts only where a preposition makes it a time, or where it is relative: "the 2018 elections" names a thing.
 */
public final class WindowFinder {

    private static final Set<String> WITHIN = Set.of("in", "on", "during", "within", "throughout", "over", "for", "of");
    private static final Set<String> FROM = Set.of("since", "from");
    private static final Set<String> UNTIL = Set.of("until", "till", "by", "to", "through");
    private static final Pattern BACK = Pattern.compile("\\b(?:last|past|previous)\\b", Pattern.CASE_INSENSITIVE);

    private final TimeResolver resolver = new TimeResolver();

    /**
     * The first window the question speaks of; empty if it speaks of none.
     *
     * @param today the day that relative times count from
     */
    public Optional<TimeWindow> find(String question, LocalDate today) {
        List<TimeExpression> expressions = resolver.resolve(question, Optional.of(today));
        for (int i = 0; i < expressions.size(); i++) {
            TimeExpression expression = expressions.get(i);
            String before = wordBefore(question, expression.start());
            Optional<TimeExpression> next =
                    i + 1 < expressions.size() ? Optional.of(expressions.get(i + 1)) : Optional.empty();
            Optional<TimeWindow> window = span(question, before, expression, next)
                    .or(() -> expression.interval().flatMap(days -> window(before, days, expression.relative())))
                    .or(() -> back(expression, today));
            if (window.isPresent()) {
                return window;
            }
        }
        return Optional.empty();
    }

    /** "between May and July 2018", "from May to July 2018". */
    private static Optional<TimeWindow> span(
            String question, String before, TimeExpression first, Optional<TimeExpression> second) {
        if (second.isEmpty() || !(before.equals("between") || before.equals("from"))) {
            return Optional.empty();
        }
        String joint =
                question.substring(first.end(), second.get().start()).strip().toLowerCase(Locale.ROOT);
        boolean joined =
                Set.of("and", "to", "until", "till", "through", "-", "–").contains(joint);
        return first.interval()
                .flatMap(from -> second.get().interval().map(to -> new TimeInterval[] {from, to}))
                .filter(ends -> joined && !ends[1].last().isBefore(ends[0].first()))
                .map(ends -> TimeWindow.of(new TimeInterval(ends[0].first(), ends[1].last(), Precision.OTHER)));
    }

    private static Optional<TimeWindow> window(String before, TimeInterval days, boolean relative) {
        if (FROM.contains(before)) {
            return Optional.of(TimeWindow.from(days.first()));
        }
        if (before.equals("after")) {
            return Optional.of(TimeWindow.from(days.last().plusDays(1)));
        }
        if (before.equals("before")) {
            return Optional.of(TimeWindow.to(days.first().minusDays(1)));
        }
        if (UNTIL.contains(before)) {
            return Optional.of(TimeWindow.to(days.last()));
        }
        return relative || WITHIN.contains(before) || before.equals("between")
                ? Optional.of(TimeWindow.of(days))
                : Optional.empty();
    }

    /** "the past two months" are the two months that end today. */
    private static Optional<TimeWindow> back(TimeExpression expression, LocalDate today) {
        if (expression.type() != TimeExpression.Type.DURATION
                || !BACK.matcher(expression.text()).find()) {
            return Optional.empty();
        }
        try {
            LocalDate first = expression.value().startsWith("PT")
                    ? today.minusDays(Duration.parse(expression.value()).toDays())
                    : today.minus(Period.parse(expression.value()));
            return Optional.of(new TimeWindow(Optional.of(first), Optional.of(today)));
        } catch (DateTimeParseException noGivenLength) {
            return Optional.empty();
        }
    }

    private static String wordBefore(String question, int end) {
        String before = question.substring(0, end).stripTrailing();
        int space = before.lastIndexOf(' ');
        return before.substring(space + 1).toLowerCase(Locale.ROOT);
    }
}
