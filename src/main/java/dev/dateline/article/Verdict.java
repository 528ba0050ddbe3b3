package dev.dateline.article;

/** What became of a paragraph. */
sealed interface Verdict {

    /** It is part of the article. */
    record Kept(Block.Kind kind) implements Verdict {}

    /**
     * It is not part of the article.
     *
     * @param why what it is instead, in words
     */
    record Dropped(String why) implements Verdict {}
}
