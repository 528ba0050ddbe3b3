package dev.dateline.time.grammar.meaning;

import java.util.Map;

/** A season of the year. */
public enum Season {
    SPRING("SP"),
    SUMMER("SU"),
    AUTUMN("FA"),
    WINTER("WI");

    public static final Map<String, Season> WORDS =
            Map.of("spring", SPRING, "summer", SUMMER, "autumn", AUTUMN, "fall", AUTUMN, "winter", WINTER);

    private final String code;

    Season(String code) {
        this.code = code;
    }

    /** As TIMEX3 writes it: {@code SU}. */
    public String code() {
        return code;
    }
}
