package dev.dateline.answer.extractive.reading;

import dev.dateline.language.number.Hedge;
import dev.dateline.language.token.Span;
import dev.dateline.question.AnswerKind;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeInterval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A part of a sentence that answers, and how it is told.
 *
 * @param span where it stands in the sentence
 * @param text as a reader is told: a day worked out, other words as they stand
 * @param time the time expression it denotes, if it is one
 */
public record ShortAnswer(Span span, String text, Optional<TimeExpression> time) {

    /** What stands around an answer and is no part of it. */
    private static final String EDGES = " \t\n\u00a0,;:.!?“”\"‘’'()[]–—-";

    /** @param span the answer as it was read, whole words of the sentence */
    static ShortAnswer of(AnswerKind kind, String sentence, Span span, List<TimeExpression> times) {
        Optional<TimeExpression> time = kind == AnswerKind.WHEN ? timeIn(sentence, times, span) : Optional.empty();
        if (time.isPresent()) {
            TimeExpression told = time.get();
            String text = isClock(told)
                    ? told.text()
                    : told.interval().map(TimeInterval::inWords).orElse(told.text());
            return new ShortAnswer(new Span(told.start(), told.end()), text, time);
        }
        Span trimmed = hedged(kind, sentence, whole(sentence, trim(sentence, span)));
        return new ShortAnswer(trimmed, trimmed.of(sentence), Optional.empty());
    }

    /** The one that shares most with the answer and leaves no figure of it out: "9.40 tonight" is more than its day. */
    private static Optional<TimeExpression> timeIn(String sentence, List<TimeExpression> times, Span span) {
        return times.stream()
                .filter(time -> shared(time, span) > 0)
                .filter(time -> hasNoDigit(sentence, span.start(), Math.min(span.end(), time.start()))
                        && hasNoDigit(sentence, Math.max(span.start(), time.end()), span.end()))
                .filter(time -> time.interval().isPresent() || isClock(time))
                .max(Comparator.comparingInt(time -> shared(time, span)));
    }

    private static boolean hasNoDigit(String text, int start, int end) {
        return start >= end || text.substring(start, end).chars().noneMatch(Character::isDigit);
    }

    private static boolean isClock(TimeExpression time) {
        return time.type() == TimeExpression.Type.TIME && time.text().chars().anyMatch(Character::isDigit);
    }

    private static int shared(TimeExpression time, Span span) {
        return Math.min(time.end(), span.end()) - Math.max(time.start(), span.start());
    }

    /** "At least 12" is not 12: a number is told with what says how exact it is. */
    private static Span hedged(AnswerKind kind, String sentence, Span span) {
        boolean counted = kind == AnswerKind.HOW_MANY || kind == AnswerKind.HOW_LONG;
        return counted && Amount.leading(span.of(sentence)).isPresent()
                ? new Span(Hedge.startBefore(sentence, span.start()), span.end())
                : span;
    }

    /** With what belongs to an amount at either end: "87.16", "$5", "90%", "1.2bn". */
    private static Span whole(String sentence, Span span) {
        int start = span.start();
        while (start > 0 && isOneAmount(sentence, start - 1)) {
            start--;
        }
        int end = span.end();
        while (end < sentence.length() && isOneAmount(sentence, end - 1)) {
            end++;
        }
        return new Span(start, end);
    }

    /** Whether a character and the next stand in one amount. */
    private static boolean isOneAmount(String sentence, int at) {
        char one = sentence.charAt(at);
        char next = sentence.charAt(at + 1);
        boolean joined = Character.isLetterOrDigit(one) && Character.isLetterOrDigit(next);
        boolean signed = (isSign(one) && Character.isDigit(next)) || (Character.isDigit(one) && isSign(next));
        boolean behindPoint =
                isPoint(one) && Character.isDigit(next) && at > 0 && Character.isDigit(sentence.charAt(at - 1));
        boolean beforePoint = Character.isDigit(one)
                && isPoint(next)
                && at + 2 < sentence.length()
                && Character.isDigit(sentence.charAt(at + 2));
        return joined || signed || behindPoint || beforePoint;
    }

    private static boolean isPoint(char character) {
        return character == '.' || character == ',';
    }

    private static boolean isSign(char character) {
        return Character.getType(character) == Character.CURRENCY_SYMBOL || character == '%';
    }

    private static Span trim(String sentence, Span span) {
        int start = span.start();
        int end = span.end();
        while (end > start + 1 && EDGES.indexOf(sentence.charAt(end - 1)) >= 0 && !closes(sentence, start, end)) {
            end--;
        }
        while (start < end - 1 && EDGES.indexOf(sentence.charAt(start)) >= 0 && sentence.charAt(start) != '-') {
            start++;
        }
        return new Span(start, end);
    }

    /** Whether the last character belongs to what is told: a quotation's mark that was opened within, an initial's stop. */
    private static boolean closes(String sentence, int start, int end) {
        char last = sentence.charAt(end - 1);
        String before = sentence.substring(start, end - 1);
        return (last == '”' && before.indexOf('“') > 0)
                || (last == ')' && before.indexOf('(') > 0)
                || (last == '.' && before.length() > 1 && before.charAt(before.length() - 2) == '.');
    }
}
