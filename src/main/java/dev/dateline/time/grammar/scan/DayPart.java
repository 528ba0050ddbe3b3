package dev.dateline.time.grammar.scan;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Reads the parts of a day. */
public final class DayPart {

    /** The words, and what TIMEX3 writes after the day. */
    public static final Map<String, String> WORDS = Map.ofEntries(
            entry("morning", "TMO"),
            entry("midday", "T12:00"),
            entry("noon", "T12:00"),
            entry("lunchtime", "T12:00"),
            entry("afternoon", "TAF"),
            entry("evening", "TEV"),
            entry("night", "TNI"),
            entry("midnight", "T24:00"),
            entry("nighttime", "TNI"),
            entry("dawn", "TMO"),
            entry("dusk", "TEV"));

    private static final Map<String, String> PLURAL =
            Map.of("mornings", "TMO", "afternoons", "TAF", "evenings", "TEV", "nights", "TNI");

    private DayPart() {}

    public static Optional<String> one(Cursor cursor) {
        return cursor.take(WORDS);
    }

    public static Optional<String> many(Cursor cursor) {
        return cursor.take(PLURAL);
    }
}
