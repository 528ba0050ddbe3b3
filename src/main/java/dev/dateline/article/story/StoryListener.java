package dev.dateline.article.story;

import dev.dateline.article.Paragraph;
import java.util.List;

/** Learns what of a file is taken and what is left out, and why, in the order of the file, before its article is handed on. */
public interface StoryListener {

    /** Listens to nothing. */
    StoryListener NONE = new StoryListener() {
        @Override
        public void passedOver(String text, String why) {}

        @Override
        public void sorted(List<Paragraph> paragraphs, List<Verdict> verdicts) {}

        @Override
        public boolean listens() {
            return false;
        }
    };

    /** Whether it is worth working out what to tell. */
    default boolean listens() {
        return true;
    }

    /**
     * A part of a page was left out before its paragraphs were looked at.
     *
     * @param why what its markup says that it is, in words
     */
    void passedOver(String text, String why);

    /**
     * The paragraphs of an article were judged.
     *
     * @param verdicts one a paragraph
     */
    void sorted(List<Paragraph> paragraphs, List<Verdict> verdicts);
}
