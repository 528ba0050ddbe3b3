package dev.dateline.time.grammar.meaning;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

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

    /** The units by their names, and the day by "night", too. */
    public static final Map<String, TimeUnit> SINGULAR = named(name -> name);

    /** The units by their plurals. */
    public static final Map<String, TimeUnit> PLURAL =
            named(name -> name.endsWith("y") && !name.equals("day") ? name.replaceFirst("y$", "ies") : name + "s");

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

    private static Map<String, TimeUnit> named(UnaryOperator<String> form) {
        Map<String, TimeUnit> named = new HashMap<>();
        for (TimeUnit unit : values()) {
            named.put(form.apply(unit.name().toLowerCase(Locale.ROOT)), unit);
        }
        named.put(form.apply("night"), DAY);
        return Map.copyOf(named);
    }
}
