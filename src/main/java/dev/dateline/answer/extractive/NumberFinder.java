package dev.dateline.answer.extractive;

import dev.dateline.passage.Span;
import dev.dateline.question.Question;
import dev.dateline.time.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how many and how much: a number that is no date, measures what is asked for and was not in the question, best with what is counted. */
final class NumberFinder implements Finder {

    private static final String WORDS =
            "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
                    + "fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|"
                    + "thousands|dozens|a dozen|half|a third|two-thirds|a quarter|twice|none)(?:-(?:one|two|three|four|five|six|"
                    + "seven|eight|nine))?";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(?:[$£€¥]\\s?)?(?:\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?|\\d++(?:\\.\\d++)?|" + WORDS + ")"
                    + "(?:\\s?%|[- ](?:hundred|thousand|million|billion|trillion|percent|per cent|percentage points|bn|m)\\b)*+"
                    + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private static final double BARE = 0.6;
    private static final double COUNTED = 1;
    private static final double REACH = 80;

    @Override
    public Optional<Finding> find(Question question, String sentence, List<TimeExpression> times, int anchor) {
        String asked = question.text().toLowerCase(Locale.ROOT);
        Quantity quantity = Quantity.askedBy(question);
        Finding best = null;
        Matcher matcher = NUMBER.matcher(sentence);
        while (matcher.find()) {
            Optional<Span> stated = quantity.stated(sentence, new Span(matcher.start(), matcher.end()));
            if (stated.isEmpty()
                    || asked.contains(matcher.group().toLowerCase(Locale.ROOT))
                    || isTime(times, matcher.start())) {
                continue;
            }
            double nearness = 1 / (1 + Math.abs(matcher.start() - anchor) / REACH);
            double fit = isCounted(question.focus(), sentence, matcher.end()) ? COUNTED : BARE;
            double strength = fit * (0.6 + 0.4 * nearness);
            if (best == null || strength > best.strength()) {
                best = new Finding(
                        stated.get().start(),
                        stated.get().end(),
                        Optional.of(stated.get().of(sentence)),
                        strength);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether what the question counts, by its first letters, follows within a few words. */
    private static boolean isCounted(String focus, String sentence, int from) {
        if (focus.length() < 3) {
            return false;
        }
        String stem = focus.substring(0, Math.min(focus.length(), 5)).toLowerCase(Locale.ROOT);
        int to = Math.min(sentence.length(), from + 40);
        return sentence.substring(from, to).toLowerCase(Locale.ROOT).contains(stem);
    }

    private static boolean isTime(List<TimeExpression> times, int at) {
        return times.stream()
                .anyMatch(time -> time.type() != TimeExpression.Type.DURATION && time.start() <= at && at < time.end());
    }
}
