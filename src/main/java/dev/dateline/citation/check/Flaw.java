package dev.dateline.citation.check;

import dev.dateline.citation.check.Fault.Kind;

/** What may be wrong with a sentence that is written from quotes. */
public enum Flaw {
    NO_CITATION(Kind.CITATION, "it cites nothing"),
    UNKNOWN_CITATION(Kind.CITATION, "it cites a passage that was not given"),

    /** A quote does not stand at its place in its article. */
    MISQUOTATION(Kind.QUOTE, "a quote is not in article %s"),
    /** In an interview or a hearing, a quote is somebody else's. */
    OTHER_SPEAKER(Kind.QUOTE, "the quote is not said by %s"),

    NUMBER_ABSENT(Kind.FIGURE, "the number “%s” is not in the quotes"),
    NUMBERS_APART(Kind.FIGURE, "the numbers “%s” do not stand together in the quotes"),
    OTHER_UNIT(Kind.FIGURE, "“%s” has another unit than in the quotes"),
    NUMBER_OF_OTHER_DATE(Kind.FIGURE, "“%s” has another date in the quotes"),
    NUMBER_OF_OTHER_THING(Kind.FIGURE, "“%s” is told of something else than in the quotes"),

    DATE_ABSENT(Kind.DATE, "the date “%s” does not follow from the quotes"),
    DEED_OF_OTHER_DATE(Kind.DATE, "“%s” has another date in the quotes"),

    NAME_ABSENT(Kind.NAME, "the name “%s” is not in the quotes"),

    DENIED(Kind.SENSE, "it denies “%s”, which the quotes do not"),
    NOT_DENIED(Kind.SENSE, "it does not deny “%s”, which the quotes do"),
    OPPOSITE(Kind.SENSE, "it says the opposite of the quotes in “%s”"),
    TOO_CERTAIN(Kind.SENSE, "what may be is told as certain in “%s”"),
    PLAN_AS_FACT(Kind.SENSE, "a plan is told as a fact in “%s”"),
    FACT_AS_PLAN(Kind.SENSE, "a fact is told as a plan in “%s”"),
    ALLEGATION_AS_FACT(Kind.SENSE, "an allegation is told as a fact in “%s”"),
    OTHER_DOER(Kind.SENSE, "“%s” is told of others than in the quotes"),
    OTHER_PLACE(Kind.SENSE, "“%s” has another place in the quotes"),
    INSTRUCTION(Kind.SENSE, "the quotes only tell somebody to say “%s”"),
    ALL_FOR_SOME(Kind.SENSE, "“%s” tells of all what the quotes tell of some"),

    NO_SUPPORT(Kind.SUPPORT, "the quotes do not support it"),
    /** A word that nothing in the quotes comes near. */
    STRANGE_WORD(Kind.SUPPORT, "the quotes have nothing like “%s”");

    private final Kind kind;
    private final String words;

    Flaw(Kind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    /** Of what it is. */
    public Kind kind() {
        return kind;
    }

    String inWords(String about) {
        return words.formatted(about);
    }
}
