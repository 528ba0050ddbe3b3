package dev.dateline.time;

/** How exactly a time expression says when. Finest first. */
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    /** Longer than a decade, or a stretch that is no calendar unit, such as "27 to 28 February". */
    OTHER
}
