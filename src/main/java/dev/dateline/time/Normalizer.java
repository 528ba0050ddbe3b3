package dev.dateline.time;

import dev.dateline.language.verb.Tense;
import dev.dateline.time.grammar.meaning.Base;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.PartOfYear;
import dev.dateline.time.grammar.meaning.TimeUnit;
import dev.dateline.time.grammar.meaning.YearChoice;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * Gives what expressions mean their TIMEX3 values, one after the other through a text: a later one may count from an
 * earlier one. An empty value stands for what cannot be told.
 */
final class Normalizer {

    private static final String UNKNOWN = "";

    private final Optional<LocalDate> reference;
    private Optional<String> mentioned = Optional.empty();

    Normalizer(Optional<LocalDate> reference) {
        this.reference = reference;
    }

    /** The value of the next expression of the text. */
    String value(Meaning meaning, Tense tense) {
        String value = meaning.relative() && reference.isEmpty() ? UNKNOWN : resolved(meaning, tense);
        if (!isComparison(meaning) && TimexValue.interval(value).isPresent()) {
            mentioned = Optional.of(value);
        }
        return value;
    }

    /** "A year earlier" looks aside; the talk goes on about what it was about. */
    private static boolean isComparison(Meaning meaning) {
        return meaning instanceof Meaning.YearEarlier || meaning instanceof Meaning.ReportedQuarter;
    }

    private String resolved(Meaning meaning, Tense tense) {
        return switch (meaning) {
            case Meaning.Absolute(String value) -> value;
            case Meaning.Duration(String value) -> value;
            case Meaning.Recurring(String value) -> value;
            case Meaning.Vague(String value) -> value;
            case Meaning.InYear(PartOfYear part, YearChoice year) -> inYear(part, year, tense);
            case Meaning.Weekday weekday ->
                base(weekday.base())
                        .map(day -> Picking.weekday(day, weekday.day(), weekday.pick(), tense)
                                .toString())
                        .orElse(UNKNOWN);
            case Meaning.Weekend weekend -> TimexValue.weekend(Picking.weekend(publication(), weekend.pick(), tense));
            case Meaning.Shift(TimeUnit unit, int amount, Base base) ->
                base(base).map(day -> shifted(day, unit, amount)).orElse(UNKNOWN);
            case Meaning.YearEarlier yearEarlier -> yearEarlier();
            case Meaning.ReportedQuarter(YearChoice year, boolean calledQuarter) ->
                reportedQuarter(year, calledQuarter);
            case Meaning.WeekOf(Meaning day) ->
                TimexValue.interval(resolved(day, tense))
                        .map(interval -> TimexValue.week(interval.first()))
                        .orElse(UNKNOWN);
            case Meaning.TimeOfDay(Meaning day, String time) -> timeOfDay(resolved(day, tense), time);
            case Meaning.Range(Meaning from, Meaning to) -> range(resolved(from, tense), to, tense);
        };
    }

    private LocalDate publication() {
        return reference.orElseThrow();
    }

    private Optional<LocalDate> base(Base base) {
        return switch (base) {
            case PUBLICATION -> reference;
            case MENTIONED -> mentioned.flatMap(TimexValue::interval).map(TimeInterval::first);
        };
    }

    private String inYear(PartOfYear part, YearChoice choice, Tense tense) {
        return switch (choice) {
            case YearChoice.Given(int year) -> part.in(year);
            case YearChoice.Shifted(int years) -> part.in(publication().getYear() + years);
            case YearChoice.Picked picked -> Picking.inYear(publication(), part, picked.pick(), tense);
        };
    }

    private static String shifted(LocalDate day, TimeUnit unit, int amount) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> UNKNOWN;
            case DAY -> day.plusDays(amount).toString();
            case WEEKEND -> TimexValue.weekend(day.plusWeeks(amount));
            case WEEK -> TimexValue.week(day.plusWeeks(amount));
            case FORTNIGHT -> TimexValue.week(day.plusWeeks(2L * amount));
            case MONTH -> TimexValue.month(day.plusMonths(amount));
            case QUARTER -> TimexValue.quarter(day.plusMonths(3L * amount));
            case YEAR -> TimexValue.year(day.plusYears(amount));
            case DECADE -> decades(day, amount);
            case CENTURY -> TimexValue.century(day.plusYears(100L * amount));
        };
    }

    /** "This decade" is one of the calendar; "four decades ago" is a year, as "40 years ago" is. */
    private static String decades(LocalDate day, int amount) {
        return amount == 0 ? TimexValue.decade(day) : TimexValue.year(day.plusYears(10L * amount));
    }

    /** "A year earlier" keeps to the quarter, where one was mentioned. */
    private String yearEarlier() {
        LocalDate talkedOf = mentioned
                .flatMap(TimexValue::interval)
                .map(TimeInterval::first)
                .orElseGet(this::publication)
                .minusYears(1);
        return mentionsQuarter() ? TimexValue.quarter(talkedOf) : TimexValue.year(talkedOf);
    }

    private String reportedQuarter(YearChoice choice, boolean calledQuarter) {
        LocalDate talkedOf = mentioned
                .filter(value -> mentionsQuarter())
                .flatMap(TimexValue::interval)
                .map(TimeInterval::first)
                .orElseGet(() -> publication().minus(1, IsoFields.QUARTER_YEARS));
        LocalDate meant = switch (choice) {
            case YearChoice.Given(int year) -> talkedOf.withYear(year);
            case YearChoice.Shifted(int years) -> talkedOf.plusYears(years);
            case YearChoice.Picked picked -> talkedOf;
        };
        return calledQuarter || mentionsQuarter() ? TimexValue.quarter(meant) : TimexValue.year(meant);
    }

    private boolean mentionsQuarter() {
        return mentioned
                .flatMap(TimexValue::interval)
                .filter(interval -> interval.precision() == Precision.QUARTER)
                .isPresent();
    }

    /** The last day of "Feb. 27-28" lies in the year of the first. */
    private String range(String from, Meaning to, Tense tense) {
        Optional<TimeInterval> first = TimexValue.interval(from);
        Meaning last = first.isPresent() && to instanceof Meaning.InYear(PartOfYear part, YearChoice year)
                ? new Meaning.InYear(
                        part, new YearChoice.Given(first.get().first().getYear()))
                : to;
        String range = TimexValue.range(from, resolved(last, tense));
        return TimexValue.interval(range).isPresent() ? range : UNKNOWN;
    }

    private static String timeOfDay(String day, String time) {
        boolean hasDay = TimexValue.interval(day)
                .filter(interval -> interval.precision() == Precision.DAY)
                .isPresent();
        return hasDay ? day.substring(0, 10) + time : UNKNOWN;
    }
}
