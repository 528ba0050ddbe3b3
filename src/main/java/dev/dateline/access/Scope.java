package dev.dateline.access;

/** What a key lets its holder do. */
public enum Scope {
    /** Ask questions, and say what one thinks of the answers. */
    ASK,
    /** Read articles. */
    READ,
    /** Bring articles in. */
    INGEST,
    /** See the service's figures. */
    ADMIN
}
