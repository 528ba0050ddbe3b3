package dev.dateline.language.deed;

/** What somebody is to a verb. */
public enum Role {
    /** Who does it. */
    DOER,
    /** To whom it is done. */
    SUFFERER
}
