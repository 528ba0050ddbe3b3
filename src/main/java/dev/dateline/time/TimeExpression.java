package dev.dateline.time;

import java.util.Optional;

/**
 * A time expression as it stands in a sentence.
 *
 * @param start UTF-16 index of its first character in the sentence
 * @param end UTF-16 index after its last character
 * @param text the words themselves, {@code sentence.substring(start, end)}
 * @param type what it denotes
 * @param value its TIMEX3 value, such as {@code 2019-06-30}, {@code 2019-W26}, {@code P2D}, {@code PAST_REF}; empty if
 *     it is relative and there is nothing to resolve it against
 * @param interval the days it denotes; absent for durations, sets, vague references and what could not be resolved
 * @param relative whether the reference date was needed to work out the value: "Saturday", "last month", and "30 June"
 *     without its year are relative, "30 June 2019" is not, nor is "9 p.m." once its day is known from elsewhere
 */
public record TimeExpression(
        int start, int end, String text, Type type, String value, Optional<TimeInterval> interval, boolean relative) {

    /** The types of TimeML's TIMEX3 tag. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
