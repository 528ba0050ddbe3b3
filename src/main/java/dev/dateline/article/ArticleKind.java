package dev.dateline.article;

/** What an article is meant as, as far as its publisher or its form says. */
public enum ArticleKind {
    /** Nothing says what it is. */
    UNKNOWN(""),
    /** It reports. */
    NEWS("news"),
    /** It explains or weighs what was reported. */
    ANALYSIS("analysis"),
    /** It says what its writer or the paper thinks: a comment, an editorial, a letter, a review. */
    OPINION("opinion"),
    /** It jokes: what it says did not happen. */
    SATIRE("satire"),
    /** Somebody paid for it. */
    SPONSORED("sponsored"),
    /** Somebody sent it to be printed. */
    PRESS_RELEASE("press release");

    private final String words;

    ArticleKind(String words) {
        this.words = words;
    }

    /** For a reader: {@code press release}; empty if it is not known. */
    public String words() {
        return words;
    }

    /** This, or another if this is not known. */
    public ArticleKind or(ArticleKind other) {
        return this == UNKNOWN ? other : this;
    }

    /** Whether it may be the only evidence of something: not if it jokes or was paid for. */
    public boolean provesAlone() {
        return this != SATIRE && this != SPONSORED;
    }
}
