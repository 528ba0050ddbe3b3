package dev.dateline.time.grammar.meaning;

/** What a relative time is counted from. */
public enum Base {
    /** The day the text was published: "three weeks ago". */
    PUBLICATION,
    /** The time the text has just spoken of: "three weeks later". */
    MENTIONED
}
