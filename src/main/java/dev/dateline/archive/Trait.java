package dev.dateline.archive;

/**
 * Something that a passage has, and that passages are counted by. All but the terms come with the passage when it is put
 * and are kept as they are; an engine neither reads nor changes them.
 *
 * @param kind what it is
 * @param value compared character by character; of a pair, both halves with a tab between
 */
public record Trait(Kind kind, String value) {
    private static final String TAB = "\t";

    /** A trait that pairs one thing with another. */
    public static Trait pair(Kind kind, String first, String second) {
        return new Trait(kind, first + TAB + second);
    }

    /** What a trait is. */
    public enum Kind {
        /** A term of the passage's text. An engine finds these itself. */
        TERM,
        /** Any word of the passage or its article's title, function words too. */
        WORD,
        /** A word that stood capitalised within a sentence. */
        CAPITALISED,
        /** A word that stood without a capital. */
        UNCAPITALISED,
        /** A name as it stood, whole: "kim jong un". */
        NAME,
        /** Two words or more of a name: "kim jong un", "kim jong", "jong un". */
        NAME_PART,
        /** A name that something was in. */
        PLACE,
        /** A name that said something. */
        SPEAKER,
        /** A name that a sentence goes on about with "he". */
        MASCULINE,
        /** A name that a sentence goes on about with "she". */
        FEMININE,
        /** A role paired with who holds it: "north korean leader", "kim jong un". */
        ROLE,
        /** An abbreviation paired with what it is short for: "dmz", "demilitarised zone". */
        SHORT,
        /** The same the other way round. */
        LONG,
        /** A name of one word paired with one of several that has the word: "kim", "kim jong un". */
        FULL
    }
}
