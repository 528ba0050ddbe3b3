package dev.dateline.time;

import dev.dateline.language.Document;
import dev.dateline.time.grammar.Grammar;
import dev.dateline.time.grammar.Phrase;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.Pick;
import dev.dateline.time.grammar.meaning.YearChoice;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the days a question speaks of: "in 2018", "since March 2019", "before June 2018", "between May and July 2018",
 * "last year", "in the past two months", "the 2018 elections". Thread-safe.
 *
 * <p>A question has no date of its own. "Yesterday" and "last year" count from the day it is asked as of, else from today.
 * "In March", "on Saturday" and "on 30 June" name no year: they are days only if the asker gave a day to see them from.
 */
public final class WindowFinder {

    private static final Set<String> UNTIL = Set.of("until", "till", "by", "to", "through");
    private static final Set<String> JOINTS = Set.of("and", "to", "until", "till", "through", "-", "–");
    private static final Pattern BACK = Pattern.compile("\\b(?:last|past|previous)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONWARDS = Pattern.compile("^ on(?:wards?)?\\b(?! \\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_WORD =
            Pattern.compile("(?<!\\p{L})(\\p{L}++)\\s++(?:the\\s++)?$", Pattern.CASE_INSENSITIVE);

    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "on",
            "at",
            "during",
            "within",
            "throughout",
            "over",
            "for",
            "of",
            "since",
            "from",
            "until",
            "till",
            "by",
            "to",
            "through",
            "after",
            "before",
            "between");

    private final Grammar grammar = new Grammar();

    /**
     * The times a question speaks of, in its order; none overlaps another.
     *
     * @param asOf the day it is asked as of
     * @param today the day it is asked on
     */
    public List<AskedTime> find(String question, Optional<LocalDate> asOf, LocalDate today) {
        LocalDate reference = asOf.orElse(today);
        List<Dated> dates = dates(question, reference, asOf.isPresent());
        List<AskedTime> found = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            Dated date = dates.get(i);
            Optional<Dated> next = i + 1 < dates.size() ? Optional.of(dates.get(i + 1)) : Optional.empty();
            Optional<AskedTime> span = next.flatMap(end -> span(question, date, end));
            if (span.isPresent()) {
                found.add(span.get());
                i++;
            } else {
                found.add(single(question, date));
            }
        }
        return found;
    }

    private List<Dated> dates(String question, LocalDate reference, boolean anyYear) {
        Normalizer normalizer = new Normalizer(Optional.of(reference));
        List<Dated> dates = new ArrayList<>();
        for (Phrase phrase : grammar.read(Document.of(question))) {
            String value = normalizer.value(phrase.meaning(), phrase.tense());
            Optional<TimeInterval> days = phrase.meaning() instanceof Meaning.Duration
                    ? back(question.substring(phrase.start(), phrase.end()), value, reference)
                    : TimexValue.interval(value).filter(interval -> anyYear || !leavesYearOpen(phrase.meaning()));
            days.ifPresent(interval -> dates.add(Dated.of(question, phrase, interval)));
        }
        return dates;
    }

    /** Whether nothing but the day of writing could tell which of many is meant: "March", "Saturday". */
    private static boolean leavesYearOpen(Meaning meaning) {
        return switch (meaning) {
            case Meaning.InYear inYear -> inYear.year().equals(YearChoice.BY_TENSE);
            case Meaning.Weekday weekday -> weekday.pick() == Pick.BY_TENSE;
            case Meaning.Weekend weekend -> weekend.pick() == Pick.BY_TENSE;
            case Meaning.WeekOf week -> leavesYearOpen(week.day());
            case Meaning.TimeOfDay time -> leavesYearOpen(time.day());
            case Meaning.Range range -> leavesYearOpen(range.from());
            case Meaning.YearEarlier yearEarlier -> true;
            case Meaning.ReportedQuarter quarter -> true;
            case Meaning.Absolute absolute -> false;
            case Meaning.Shift shift -> false;
            case Meaning.Duration duration -> false;
            case Meaning.Recurring recurring -> false;
            case Meaning.Vague vague -> false;
        };
    }

    /** "Between May and July 2018", "from May to July 2018". */
    private static Optional<AskedTime> span(String question, Dated first, Dated last) {
        String joint = question.substring(first.end(), last.start()).strip().toLowerCase(Locale.ROOT);
        boolean spans = (first.follows("between") || first.follows("from")) && JOINTS.contains(joint);
        if (!spans || last.days().last().isBefore(first.days().first())) {
            return Optional.empty();
        }
        TimeInterval days = new TimeInterval(first.days().first(), last.days().last(), Precision.OTHER);
        return Optional.of(new AskedTime(first.preposition(), first.start(), last.end(), TimeWindow.of(days)));
    }

    private static AskedTime single(String question, Dated date) {
        TimeInterval days = date.days();
        if (date.follows("since")
                || (date.follows("from")
                        && ONWARDS.matcher(question.substring(date.end())).find())) {
            return date.asked(TimeWindow.from(days.first()));
        }
        if (date.follows("after")) {
            return date.asked(TimeWindow.from(days.last().plusDays(1)));
        }
        if (date.follows("before") || endsWith(question, date, "prior to")) {
            return date.asked(TimeWindow.to(days.first().minusDays(1)));
        }
        if (UNTIL.contains(date.before())) {
            return date.asked(TimeWindow.to(days.last()));
        }
        return date.asked(TimeWindow.of(days));
    }

    private static boolean endsWith(String question, Dated date, String words) {
        return question.substring(0, date.start())
                .stripTrailing()
                .toLowerCase(Locale.ROOT)
                .endsWith(words);
    }

    /** "The past two months" are the two months that end today. */
    private static Optional<TimeInterval> back(String text, String value, LocalDate today) {
        if (!BACK.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            LocalDate first = value.startsWith("PT")
                    ? today.minusDays(Duration.parse(value).toDays())
                    : today.minus(Period.parse(value));
            return Optional.of(new TimeInterval(first, today, Precision.OTHER));
        } catch (DateTimeParseException noGivenLength) {
            return Optional.empty();
        }
    }

    /** A date of the question, with the word before it. */
    private record Dated(int preposition, String before, int start, int end, TimeInterval days) {

        static Dated of(String question, Phrase phrase, TimeInterval days) {
            Matcher word = LAST_WORD.matcher(question.substring(0, phrase.start()));
            return word.find()
                    ? new Dated(
                            word.start(), word.group(1).toLowerCase(Locale.ROOT), phrase.start(), phrase.end(), days)
                    : new Dated(phrase.start(), "", phrase.start(), phrase.end(), days);
        }

        boolean follows(String word) {
            return before.equals(word);
        }

        AskedTime asked(TimeWindow window) {
            return new AskedTime(PREPOSITIONS.contains(before) ? preposition : start, start, end, window);
        }
    }

    /**
     * A time that a question speaks of.
     *
     * @param start UTF-16 index in the question of its first character; of its preposition, where that says which days
     * @param dates UTF-16 index of the first character of the date itself
     * @param end UTF-16 index after its last character
     * @param window the days it speaks of
     */
    public record AskedTime(int start, int dates, int end, TimeWindow window) {}
}
