package dev.dateline.article.story;

import dev.dateline.article.Wording;
import java.util.List;
import java.util.Set;

/** Finds where a story is over: at the readers' comments, a sign-off, or what most sites put behind a story. */
final class StoryEnd {
    /** Before so many words of running text, a line like "Comments" is a link to them. */
    private static final int MIN_STORY_WORDS = 40;

    /**
     * A list of other stories ends this one only if most of the page's running text came before it. F1 on pages as plain
     * text ({@code PageEvaluation}): .5 .896, .6 .895, .75 .889; the higher of the two best loses fewer sentences.
     */
    private static final double MOST = 0.6;

    private static final int LIST_LINES = 8;

    private final LineRules ends = LineRules.of("story-end.txt");
    private final LineRules afterwords = LineRules.of("afterword.txt");

    /** Index of the first paragraph that is no longer the story; the number of paragraphs if all are. */
    int find(List<Wording> wordings, Set<Integer> dropped, int from) {
        int total = 0;
        for (int i = from; i < wordings.size(); i++) {
            total += proseWords(wordings, dropped, i);
        }
        int before = 0;
        for (int i = from; i < wordings.size(); i++) {
            Wording wording = wordings.get(i);
            boolean over = (before >= MIN_STORY_WORDS && ends.reason(wording).isPresent())
                    || (before >= Math.max(MIN_STORY_WORDS, MOST * total)
                            && afterwords.reason(wording).isPresent()
                            && !resumes(wordings, dropped, i));
            if (over) {
                return i;
            }
            before += proseWords(wordings, dropped, i);
        }
        return wordings.size();
    }

    /** A list inside a story is short, and running text goes on behind it; teasers of other stories stand apart. */
    private boolean resumes(List<Wording> wordings, Set<Integer> dropped, int list) {
        int inARow = 0;
        for (int i = list + 1; i < Math.min(wordings.size(), list + LIST_LINES); i++) {
            inARow = proseWords(wordings, dropped, i) > 0 ? inARow + 1 : 0;
            if (inARow == 2) {
                return true;
            }
            if (ends.reason(wordings.get(i)).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private static int proseWords(List<Wording> wordings, Set<Integer> dropped, int i) {
        return !dropped.contains(i) && wordings.get(i).isProse()
                ? wordings.get(i).words()
                : 0;
    }
}
