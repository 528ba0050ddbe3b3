package dev.dateline.time.grammar.meaning;

import java.util.Map;

/** A unit that times are counted in. Finest first. */
public enum TimeUnit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY;

    public static final Map<String, TimeUnit> SINGULAR = Map.ofEntries(
            Map.entry("second", SECOND),
            Map.entry("minute", MINUTE),
            Map.entry("hour", HOUR),
            Map.entry("day", DAY),
            Map.entry("night", DAY),
            Map.entry("weekend", WEEKEND),
            Map.entry("week", WEEK),
            Map.entry("fortnight", FORTNIGHT),
            Map.entry("month", MONTH),
            Map.entry("quarter", QUARTER),
            Map.entry("year", YEAR),
            Map.entry("decade", DECADE),
            Map.entry("century", CENTURY));

    public static final Map<String, TimeUnit> PLURAL = Map.ofEntries(
            Map.entry("seconds", SECOND),
            Map.entry("minutes", MINUTE),
            Map.entry("hours", HOUR),
            Map.entry("days", DAY),
            Map.entry("nights", DAY),
            Map.entry("weekends", WEEKEND),
            Map.entry("weeks", WEEK),
            Map.entry("fortnights", FORTNIGHT),
            Map.entry("months", MONTH),
            Map.entry("quarters", QUARTER),
            Map.entry("years", YEAR),
            Map.entry("decades", DECADE),
            Map.entry("centuries", CENTURY));

    /** The TIMEX3 duration of so many of them: {@code P3Y}, {@code PT48H}, {@code PXW}; decades are counted in years, fortnights in weeks. */
    public String duration(Amount amount) {
        return switch (this) {
            case SECOND -> "PT" + amount + "S";
            case MINUTE -> "PT" + amount + "M";
            case HOUR -> "PT" + amount + "H";
            case DAY -> "P" + amount + "D";
            case WEEKEND -> "P" + amount + "WE";
            case WEEK -> "P" + amount + "W";
            case FORTNIGHT -> "P" + amount.times(2) + "W";
            case MONTH -> "P" + amount + "M";
            case QUARTER -> "P" + amount + "Q";
            case YEAR -> "P" + amount + "Y";
            case DECADE -> "P" + amount.times(10) + "Y";
            case CENTURY -> "P" + amount.times(100) + "Y";
        };
    }
}
