package dev.dateline.question;

/** The kind of answer a question expects. */
public enum AnswerKind {
    /** A date or a time. */
    WHEN,
    /** A place. */
    WHERE,
    /** A person or an organisation. */
    WHO,
    /** A number, an amount, a size, a share. */
    HOW_MANY,
    /** A duration. */
    HOW_LONG,
    /** A reason. */
    WHY,
    /** A manner or a means. */
    HOW,
    /** The words somebody used. */
    QUOTE,
    /** One of a class that the question names: "which newspaper", "what company". */
    WHICH,
    /** Yes or no. */
    YES_NO,
    /** Anything else. */
    WHAT
}
