package dev.dateline.time.grammar.meaning;

/** Which year a part of a year belongs to. */
public sealed interface YearChoice {

    /** The year stands in the text. */
    record Given(int year) implements YearChoice {}

    /** So many years away from the year of publication: "June last year". */
    record Shifted(int years) implements YearChoice {}

    /** To be picked: "last June", or "June" alone. */
    record Picked(Pick pick) implements YearChoice {}

    YearChoice BY_TENSE = new Picked(Pick.BY_TENSE);
}
