package dev.dateline.time.grammar.length;

import dev.dateline.time.grammar.meaning.Amount;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.Season;
import dev.dateline.time.grammar.meaning.TimeUnit;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.DayPart;
import dev.dateline.time.grammar.scan.Measure;
import dev.dateline.time.grammar.scan.MonthNames;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.WeekdayNames;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "every week", "each July", "every two years", "annually", "daily", "Tuesday nights", "on Mondays". */
public final class RecurrenceRule implements Rule {

    private static final Map<String, String> ADVERBS = Map.of(
            "hourly",
            "PT1H",
            "daily",
            "P1D",
            "nightly",
            "P1D",
            "weekly",
            "P1W",
            "fortnightly",
            "P2W",
            "monthly",
            "P1M",
            "annually",
            "P1Y",
            "yearly",
            "P1Y");

    public static Set<String> openings() {
        return ADVERBS.keySet();
    }

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        return cursor.attempt(() -> adverb(cursor))
                .or(() -> cursor.attempt(() -> every(cursor)))
                .or(() -> cursor.attempt(() -> weekdays(cursor)))
                .map(Meaning.Recurring::new);
    }

    /** A capital, as in "the Daily", marks a name. */
    private static Optional<String> adverb(Cursor cursor) {
        return cursor.peek().capital() && cursor.at() > 0 ? Optional.empty() : cursor.take(ADVERBS);
    }

    private static Optional<String> every(Cursor cursor) {
        if (!cursor.skip("every") && !cursor.skip("each")) {
            return Optional.empty();
        }
        boolean other = cursor.skip("other");
        cursor.skip("single");
        return weekday(cursor)
                .or(() -> MonthNames.dated(cursor).map(month -> "XXXX-%02d".formatted(month.getValue())))
                .or(() -> cursor.take(Season.WORDS).map(season -> "XXXX-" + season.code()))
                .or(() -> cursor.take(DayPart.WORDS).map("XXXX-XX-XX"::concat))
                .or(() -> cursor.take(TimeUnit.SINGULAR).map(unit -> unit.duration(other ? Amount.of(2) : Amount.ONE)))
                .or(() -> Measure.read(cursor).map(Measure::duration));
    }

    private static Optional<String> weekday(Cursor cursor) {
        return WeekdayNames.full(cursor)
                .map(day -> value(day) + DayPart.one(cursor).orElse(""));
    }

    private static Optional<String> weekdays(Cursor cursor) {
        return WeekdayNames.plural(cursor)
                .map(RecurrenceRule::value)
                .or(() -> WeekdayNames.full(cursor)
                        .flatMap(day -> DayPart.many(cursor).map(part -> value(day) + part)));
    }

    private static String value(DayOfWeek day) {
        return "XXXX-WXX-" + day.getValue();
    }
}
