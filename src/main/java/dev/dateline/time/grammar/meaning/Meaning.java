package dev.dateline.time.grammar.meaning;

import java.time.DayOfWeek;

/** What a time expression says, before it is worked out which days that is. Values are TIMEX3 values. */
public sealed interface Meaning {

    /** The length of {@code 2019-06-30}. */
    int DAY_LENGTH = 10;

    /** A date that needs nothing else to be known: "30 June 2019", "2018", "the 1990s". */
    record Absolute(String value) implements Meaning {}

    /** A part of a year that is given, relative, or to be found: "June 30", "last February", "the third quarter". */
    record InYear(PartOfYear part, YearChoice year) implements Meaning {}

    /** A day of the week: "Saturday", "last Tuesday", "the following Monday". */
    record Weekday(DayOfWeek day, Pick pick, Base base) implements Meaning {}

    /** A Saturday with its Sunday: "the weekend", "next weekend". */
    record Weekend(Pick pick) implements Meaning {}

    /** So many units away from the base: "yesterday", "next month", "three weeks ago", "two days later". */
    record Shift(TimeUnit unit, int amount, Base base) implements Meaning {}

    /** A year before the time being talked of: "a year earlier". */
    record YearEarlier() implements Meaning {}

    /**
     * The quarter being talked of, or else the last that has ended, in the year told: "the year-ago quarter". Where it is
     * but called a period and no quarter is being talked of, the year.
     */
    record ReportedQuarter(YearChoice year, boolean calledQuarter) implements Meaning {}

    /** The week a day lies in: "the week of March 6". */
    record WeekOf(Meaning day) implements Meaning {}

    /** A time of a day: {@code T10:35}, {@code TNI}. */
    record TimeOfDay(Meaning day, String time) implements Meaning {}

    /** From one to the other, both included: "27-28 February". */
    record Range(Meaning from, Meaning to) implements Meaning {}

    /** How long, not when: {@code P2D}. */
    record Duration(String value) implements Meaning {}

    /** How often: {@code P1W}, {@code XXXX-WXX-2}. */
    record Recurring(String value) implements Meaning {}

    /** Past, present or future, no nearer than that: {@code PAST_REF}. */
    record Vague(String value) implements Meaning {}

    /** Whether it denotes a single day. */
    default boolean isDay() {
        return switch (this) {
            case Weekday weekday -> true;
            case Shift(TimeUnit unit, int amount, Base base) -> unit == TimeUnit.DAY;
            case InYear(PartOfYear part, YearChoice year) -> part.isDay();
            case Absolute(String value) -> value.length() == DAY_LENGTH;
            case Weekend weekend -> false;
            case YearEarlier yearEarlier -> false;
            case ReportedQuarter quarter -> false;
            case WeekOf week -> false;
            case TimeOfDay time -> false;
            case Range range -> false;
            case Duration duration -> false;
            case Recurring recurring -> false;
            case Vague vague -> false;
        };
    }

    /** Whether working it out needs to know when the text was written. */
    default boolean relative() {
        return switch (this) {
            case Absolute absolute -> false;
            case InYear(PartOfYear part, YearChoice year) -> !(year instanceof YearChoice.Given);
            case WeekOf(Meaning day) -> day.relative();
            case TimeOfDay(Meaning day, String time) -> day.relative();
            case Range(Meaning from, Meaning to) -> from.relative() || to.relative();
            case Duration duration -> false;
            case Recurring recurring -> false;
            case Vague vague -> false;
            case Weekday weekday -> true;
            case Weekend weekend -> true;
            case Shift shift -> true;
            case YearEarlier yearEarlier -> true;
            case ReportedQuarter quarter -> true;
        };
    }

    /** Whether it says which day it is of: "9 p.m." alone does not, "9 p.m. on Thursday" does. */
    default boolean saysItsDay() {
        return !(this instanceof TimeOfDay(Shift(TimeUnit unit, int count, Base base), String time)
                && unit == TimeUnit.DAY
                && count == 0
                && base == Base.MENTIONED);
    }
}
