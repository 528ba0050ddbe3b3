package dev.dateline.time.grammar.day;

import dev.dateline.time.grammar.meaning.Base;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.TimeUnit;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.DayPart;
import dev.dateline.time.grammar.scan.Rule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "today", "yesterday", "the day before yesterday", "tonight", "this morning", "last night", "the next morning". */
public final class DayRule implements Rule {

    private static final Map<String, Integer> DAYS = Map.of("today", 0, "yesterday", -1, "tomorrow", 1);
    private static final Meaning TODAY = day(0, Base.PUBLICATION);

    public static Set<String> openings() {
        return Set.of("today", "yesterday", "tomorrow", "tonight", "overnight");
    }

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        return cursor.attempt(() -> named(cursor))
                .or(() -> cursor.attempt(() -> beyond(cursor)))
                .or(() -> cursor.attempt(() -> partOfThisDay(cursor)))
                .or(() -> cursor.attempt(() -> partOfMentionedDay(cursor)));
    }

    private static Optional<Meaning> named(Cursor cursor) {
        if (cursor.isInName()) {
            return Optional.empty();
        }
        if (cursor.skip("tonight")) {
            return Optional.of(new Meaning.TimeOfDay(TODAY, "TNI"));
        }
        if (cursor.skip("overnight")) {
            return Optional.of(new Meaning.TimeOfDay(TODAY, "TNI"));
        }
        return cursor.take(DAYS).map(shift -> day(shift, Base.PUBLICATION));
    }

    private static Optional<Meaning> beyond(Cursor cursor) {
        cursor.skip("the");
        if (cursor.skip("day", "before", "yesterday")) {
            return Optional.of(day(-2, Base.PUBLICATION));
        }
        return cursor.skip("day", "after", "tomorrow") ? Optional.of(day(2, Base.PUBLICATION)) : Optional.empty();
    }

    private static Optional<Meaning> partOfThisDay(Cursor cursor) {
        if (cursor.skip("last", "night")) {
            return Optional.of(new Meaning.TimeOfDay(day(-1, Base.PUBLICATION), "TNI"));
        }
        if (!cursor.skip("this")) {
            return Optional.empty();
        }
        cursor.skip("very");
        return DayPart.one(cursor).map(part -> new Meaning.TimeOfDay(TODAY, part));
    }

    private static Optional<Meaning> partOfMentionedDay(Cursor cursor) {
        int shift;
        if (cursor.skip("the", "next") || cursor.skip("the", "following")) {
            shift = 1;
        } else if (cursor.skip("the", "previous")) {
            shift = -1;
        } else if (cursor.skip("that") || cursor.skip("the", "same")) {
            shift = 0;
        } else {
            return Optional.empty();
        }
        return DayPart.one(cursor).map(part -> new Meaning.TimeOfDay(day(shift, Base.MENTIONED), part));
    }

    private static Meaning day(int shift, Base base) {
        return new Meaning.Shift(TimeUnit.DAY, shift, base);
    }
}
