package dev.dateline.article.masthead;

import dev.dateline.language.calendar.CalendarNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar day as a field or a line of a page states it, in the publisher's own time zone.
 *
 * @param day the day
 * @param start index of the date's first character in what was read
 * @param end index behind its last character
 */
public record StatedDate(LocalDate day, int start, int end) {
    private static final int FIRST_YEAR = 1700;
    private static final int LAST_YEAR = 2100;

    private static final CalendarNames NAMES = CalendarNames.ENGLISH;
    private static final String MONTH = "(?<month>" + String.join("|", NAMES.allMonths()) + ")\\b\\.?";
    private static final String WEEKDAY =
            "(?:\\b(?<weekday>" + String.join("|", NAMES.allWeekdays()) + ")\\b\\.?,?\\s+(?:the\\s+)?)?";
    private static final String YEAR = "(?<year>\\d{4})(?!\\d)";

    private static final Pattern ISO =
            pattern("(?<!\\d)" + YEAR + "[-/.](?<number>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = pattern("(?<!\\d)(?<year>\\d{4})(?<number>\\d{2})(?<day>\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            pattern(WEEKDAY + "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?" + MONTH + "[\\s,-]+" + YEAR);
    private static final Pattern MONTH_FIRST =
            pattern(WEEKDAY + "\\b" + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+" + YEAR);
    private static final Pattern NUMERIC = pattern("(?<!\\d)(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})[-/.]" + YEAR);

    /** The first date in the words, if it is a possible one; of two readings of a numeric date neither is taken. */
    public static Optional<StatedDate> in(String words) {
        return first(ISO, words)
                .or(() -> first(DAY_FIRST, words))
                .or(() -> first(MONTH_FIRST, words))
                .or(() -> numeric(words))
                .or(() -> words.strip().length() == 8 ? first(COMPACT, words) : Optional.empty());
    }

    private static Optional<StatedDate> first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int month = matcher.namedGroups().containsKey("number")
                ? Integer.parseInt(matcher.group("number"))
                : NAMES.month(matcher.group("month")).orElseThrow().getValue();
        return day(matcher.group("year"), month, Integer.parseInt(matcher.group("day")))
                .filter(day -> agrees(matcher, day))
                .map(day -> new StatedDate(day, matcher.start(), matcher.end()));
    }

    /** A weekday that contradicts the date means that one of them is wrong; which cannot be told. */
    private static boolean agrees(Matcher matcher, LocalDate day) {
        if (!matcher.namedGroups().containsKey("weekday") || matcher.group("weekday") == null) {
            return true;
        }
        return NAMES.weekday(matcher.group("weekday"))
                .filter(day.getDayOfWeek()::equals)
                .isPresent();
    }

    private static Optional<StatedDate> numeric(String words) {
        Matcher matcher = NUMERIC.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group("first"));
        int second = Integer.parseInt(matcher.group("second"));
        Optional<LocalDate> monthFirst = day(matcher.group("year"), first, second);
        Optional<LocalDate> dayFirst = day(matcher.group("year"), second, first);
        if (monthFirst.isPresent() && dayFirst.isPresent() && first != second) {
            return Optional.empty();
        }
        return monthFirst.or(() -> dayFirst).map(day -> new StatedDate(day, matcher.start(), matcher.end()));
    }

    private static Optional<LocalDate> day(String year, int month, int day) {
        int number = Integer.parseInt(year);
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
