package dev.dateline.time.grammar.meaning;

/** Which of the many Saturdays, Februaries or summers is meant. */
public enum Pick {
    /** Not told: the tense of the sentence decides. */
    BY_TENSE,
    /** The latest that is over: "last", "this past". */
    LAST,
    /** The first still to begin: "next", "this coming". */
    NEXT,
    /** The one of the current week or year: "this". */
    THIS;
}
