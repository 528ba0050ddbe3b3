package dev.dateline.answer;

import dev.dateline.language.Document;
import dev.dateline.language.calendar.CalendarNames;
import dev.dateline.language.token.Token;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeInterval;
import java.util.List;
import java.util.Optional;

/**
 * Writes the date that was worked out beside the words it was worked out from, in square brackets: "on Saturday [29 June
 * 2019]", "on 30 June [2019]".
 */
public final class DateBrackets {
    private DateBrackets() {}

    /**
     * A part of a sentence, with its dates.
     *
     * @param sentence the whole sentence
     * @param start UTF-16 index in the sentence where the part begins
     * @param end UTF-16 index after its last character
     * @param times the time expressions of the whole sentence, in order
     */
    public static String write(String sentence, int start, int end, List<TimeExpression> times) {
        StringBuilder text = new StringBuilder();
        int from = start;
        for (TimeExpression time : times) {
            Optional<String> note = note(time);
            if (note.isEmpty() || time.start() < start || time.end() > end) {
                continue;
            }
            text.append(sentence, from, time.end())
                    .append(" [")
                    .append(note.get())
                    .append(']');
            from = time.end();
        }
        return text.append(sentence, from, end).toString();
    }

    /** What stands in the brackets after a time expression; nothing if the words say it themselves. */
    public static Optional<String> note(TimeExpression time) {
        boolean ofADay = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        if (!time.relative() || !ofADay) {
            return Optional.empty();
        }
        return time.interval().map(interval -> note(time.text(), interval));
    }

    private static String note(String text, TimeInterval interval) {
        boolean sameYear = interval.first().getYear() == interval.last().getYear();
        return sameYear && namesDayAndMonth(text)
                ? String.valueOf(interval.first().getYear())
                : interval.inWords();
    }

    private static boolean namesDayAndMonth(String text) {
        List<Token> tokens = Document.of(text).tokens();
        return tokens.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER)
                && tokens.stream()
                        .anyMatch(token ->
                                CalendarNames.ENGLISH.month(token.word()).isPresent());
    }
}
