package dev.dateline.article.story;

import dev.dateline.article.Block;

/** What became of a paragraph. */
public sealed interface Verdict {

    /** It is part of the article. */
    record Kept(Block.Kind kind) implements Verdict {}

    /**
     * It is not part of the article.
     *
     * @param why what it is instead, in words
     */
    record Dropped(String why) implements Verdict {}
}
