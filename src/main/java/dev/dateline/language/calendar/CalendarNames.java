package dev.dateline.language.calendar;

import dev.dateline.language.vocabulary.Vocabulary;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The names of months and weekdays in one language, in lower case.
 *
 * @param months whole: "june"
 * @param shortMonths without their full stop: "jun"
 * @param monthsAlsoWords the whole names that are common words or surnames, too: "may"
 * @param weekdays whole: "monday"
 * @param pluralWeekdays "mondays"
 * @param shortWeekdays without their full stop: "mon"
 * @param ordinalEndings what makes an ordinal of a number in digits: "th" of "9th"
 */
public record CalendarNames(
        Map<String, Month> months,
        Map<String, Month> shortMonths,
        Set<String> monthsAlsoWords,
        Map<String, DayOfWeek> weekdays,
        Map<String, DayOfWeek> pluralWeekdays,
        Map<String, DayOfWeek> shortWeekdays,
        Set<String> ordinalEndings) {

    /** Of English. */
    public static final CalendarNames ENGLISH = of(Vocabulary.ENGLISH);

    /** @throws IllegalArgumentException if a month may be another word and is no month */
    public CalendarNames {
        months = Map.copyOf(months);
        shortMonths = Map.copyOf(shortMonths);
        monthsAlsoWords = Set.copyOf(monthsAlsoWords);
        weekdays = Map.copyOf(weekdays);
        pluralWeekdays = Map.copyOf(pluralWeekdays);
        shortWeekdays = Map.copyOf(shortWeekdays);
        ordinalEndings = Set.copyOf(ordinalEndings);
        if (!months.keySet().containsAll(monthsAlsoWords)) {
            throw new IllegalArgumentException("no months: " + monthsAlsoWords);
        }
    }

    /** Those of a vocabulary. */
    public static CalendarNames of(Vocabulary vocabulary) {
        return new CalendarNames(
                names(vocabulary, "months", Month::of),
                names(vocabulary, "months-short", Month::of),
                vocabulary.words("months-also-words"),
                names(vocabulary, "weekdays", DayOfWeek::of),
                names(vocabulary, "weekdays-plural", DayOfWeek::of),
                names(vocabulary, "weekdays-short", DayOfWeek::of),
                vocabulary.words("ordinal-endings"));
    }

    private static <T> Map<String, T> names(Vocabulary vocabulary, String list, IntFunction<T> meaning) {
        Map<String, T> names = new HashMap<>();
        vocabulary.meanings(list).forEach((name, number) -> names.put(name, meaning.apply(Integer.parseInt(number))));
        return names;
    }

    /** Whether a word in lower case is the whole name of a month or a weekday. */
    public boolean names(String word) {
        return months.containsKey(word) || weekdays.containsKey(word);
    }

    /** The month that a name means, in whatever case and whether it is whole. */
    public Optional<Month> month(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(months.getOrDefault(word, shortMonths.get(word)));
    }

    /** The day of the week that a name means, in whatever case, whole, plural or short. */
    public Optional<DayOfWeek> weekday(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return Stream.of(weekdays, pluralWeekdays, shortWeekdays)
                .flatMap(names -> Optional.ofNullable(names.get(word)).stream())
                .findFirst();
    }

    /** Every name of a month, whole and short. */
    public Set<String> allMonths() {
        Set<String> all = new HashSet<>(months.keySet());
        all.addAll(shortMonths.keySet());
        return all;
    }

    /** Every name of a weekday: whole, plural and short. */
    public Set<String> allWeekdays() {
        Set<String> all = new HashSet<>(weekdays.keySet());
        all.addAll(pluralWeekdays.keySet());
        all.addAll(shortWeekdays.keySet());
        return all;
    }
}
