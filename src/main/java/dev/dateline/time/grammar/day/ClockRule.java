package dev.dateline.time.grammar.day;

import dev.dateline.time.grammar.meaning.Base;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.TimeUnit;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.Numerals;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.Words;
import java.util.Optional;
import java.util.Set;

/** "10:35 a.m.", "5 p.m. EST, Nov. 6", "noon Saturday", "4 in the morning", "18:30 GMT". */
public final class ClockRule implements Rule {

    private static final Meaning THAT_DAY = new Meaning.Shift(TimeUnit.DAY, 0, Base.MENTIONED);
    private static final Set<String> ZONES = Words.of("""
            gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet ist jst aest et pt local""");

    private final Rule date;

    public ClockRule(Rule date) {
        this.date = date;
    }

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        return cursor.attempt(() -> hours(cursor)).or(() -> namedHour(cursor)).map(time -> {
            if (cursor.skipAny(ZONES)) {
                cursor.skip("time");
            }
            Meaning day = cursor.attempt(() -> day(cursor)).orElse(THAT_DAY);
            return new Meaning.TimeOfDay(day, time);
        });
    }

    private Optional<Meaning> day(Cursor cursor) {
        cursor.skip(",");
        cursor.skip("on");
        return date.read(cursor).filter(Meaning::isDay);
    }

    private static Optional<String> namedHour(Cursor cursor) {
        return cursor.skip("noon") || cursor.skip("midday")
                ? Optional.of("T12:00")
                : cursor.skip("midnight") ? Optional.of("T24:00") : Optional.empty();
    }

    private static Optional<String> hours(Cursor cursor) {
        return Numerals.number(cursor)
                .or(() -> Numerals.belowHundred(cursor))
                .filter(hour -> hour <= 24)
                .flatMap(hour -> {
                    Optional<Integer> minute = cursor.attempt(() -> minute(cursor));
                    return half(cursor)
                            .filter(half -> hour >= 1 && hour <= 12)
                            .map(half -> time(hour % 12 + half, minute.orElse(0)))
                            .or(() -> minute.filter(m -> isClock(cursor)).map(m -> time(hour, m)));
                });
    }

    private static Optional<Integer> minute(Cursor cursor) {
        if (cursor.peek().spaced() || !cursor.skip(":") || cursor.peek().word().length() != 2) {
            return Optional.empty();
        }
        return Numerals.number(cursor).filter(minute -> minute < 60);
    }

    /** A time of 24 hours, not a score: a zone follows, or "at" stands before. */
    private static boolean isClock(Cursor cursor) {
        return ZONES.contains(cursor.peek().word())
                || cursor.peek(-4).is("at")
                || cursor.peek(-4).is("around");
    }

    private static Optional<Integer> half(Cursor cursor) {
        return cursor.attempt(() -> {
            cursor.skip("o", "'", "clock");
            if (cursor.skip("in", "the", "morning") || cursor.skip("am")) {
                return Optional.of(0);
            }
            if (cursor.skip("in", "the", "afternoon") || cursor.skip("in", "the", "evening") || cursor.skip("pm")) {
                return Optional.of(12);
            }
            if (!cursor.skip("a", ".", "m") && !cursor.skip("p", ".", "m")) {
                return Optional.empty();
            }
            int half = cursor.peek(-3).is("p") ? 12 : 0;
            cursor.skip(".");
            return Optional.of(half);
        });
    }

    private static String time(int hour, int minute) {
        return "T%02d:%02d".formatted(hour, minute);
    }
}
