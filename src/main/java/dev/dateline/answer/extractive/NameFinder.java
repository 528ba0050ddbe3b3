package dev.dateline.answer.extractive;

import dev.dateline.question.Names;
import dev.dateline.question.Question;
import dev.dateline.time.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds who, where and which: a name that the question did not give, near the question's words. */
final class NameFinder implements Finder {

    private static final Pattern PLACE_BEFORE =
            Pattern.compile("(?:\\b(?:in|at|to|from|near|on|outside|inside|of|over)(?: the)?(?: \\p{Ll}+)? )$");
    private static final double REACH = 60;
    private static final double SURE = 0.8;

    private final boolean place;

    /** @param place whether a place is asked for, which news introduces by "in" or "at" */
    NameFinder(boolean place) {
        this.place = place;
    }

    @Override
    public Optional<Finding> find(Question question, String sentence, List<TimeExpression> times, int anchor) {
        String asked = question.text().toLowerCase(Locale.ROOT);
        Finding best = null;
        int from = 0;
        for (String name : Names.in(sentence)) {
            int start = sentence.indexOf(name, from);
            if (start < 0) {
                continue;
            }
            from = start + name.length();
            if (isKnown(name, asked) || isTime(times, start)) {
                continue;
            }
            double strength = strength(question, sentence, start, start + name.length(), anchor);
            if (best == null || strength > best.strength()) {
                best = new Finding(start, start + name.length(), shortAnswer(name, strength), strength);
            }
        }
        return Optional.ofNullable(best);
    }

    /** A name that may well be another's is shown in its sentence only, not as the answer. */
    private static Optional<String> shortAnswer(String name, double strength) {
        return strength >= SURE ? Optional.of(name) : Optional.empty();
    }

    private double strength(Question question, String sentence, int start, int end, int anchor) {
        double nearness = 1 / (1 + Math.abs((start + end) / 2.0 - anchor) / REACH);
        double fit = 0.7;
        if (place && PLACE_BEFORE.matcher(sentence.substring(0, start)).find()) {
            fit = 1;
        }
        if (!question.focus().isEmpty() && beside(question.focus(), sentence, start, end)) {
            fit = 1;
        }
        return fit * (0.6 + 0.4 * nearness);
    }

    /** Whether the class that the question names stands right beside: "the Joongang Ilbo newspaper". */
    private static boolean beside(String focus, String sentence, int start, int end) {
        String around = sentence.substring(
                Math.max(0, start - focus.length() - 8), Math.min(sentence.length(), end + focus.length() + 8));
        return around.toLowerCase(Locale.ROOT).contains(focus.toLowerCase(Locale.ROOT));
    }

    /** Whether the question has every word of a name, or the name is a longer or shorter form of one it has. */
    private static boolean isKnown(String name, String asked) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
            if (word.length() > 2 && asked.contains(word)) {
                return true;
            }
        }
        return name.length() < 3;
    }

    private static boolean isTime(List<TimeExpression> times, int at) {
        return times.stream().anyMatch(time -> time.start() <= at && at < time.end());
    }
}
