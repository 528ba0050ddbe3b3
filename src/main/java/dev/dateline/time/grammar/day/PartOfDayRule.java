package dev.dateline.time.grammar.day;

import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.DayPart;
import dev.dateline.time.grammar.scan.Rule;
import java.util.Optional;

/** "Friday morning", "yesterday afternoon", "late Saturday night": a day with a part of it after. */
public final class PartOfDayRule implements Rule {

    private final Rule day;

    public PartOfDayRule(Rule day) {
        this.day = day;
    }

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        return day.read(cursor).filter(Meaning::isDay).flatMap(meaning -> {
            cursor.skip("at");
            return DayPart.one(cursor).map(part -> new Meaning.TimeOfDay(meaning, part));
        });
    }
}
