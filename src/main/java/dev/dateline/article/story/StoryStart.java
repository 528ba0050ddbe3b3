package dev.dateline.article.story;

import dev.dateline.article.Wording;
import java.util.List;
import java.util.Set;

/** Finds where the story begins: at the first paragraph of the longest stretch of running text. */
final class StoryStart {
    /**
     * Pictures, advertising and lists interrupt a story by fewer lines; teasers of other stories stand further apart.
     * F1 on pages as plain text ({@code PageEvaluation}): 5 .889, 8 .895, 12 .898.
     */
    private static final int MAX_GAP = 12;

    private StoryStart() {}

    /** Index of the story's first paragraph of running text; 0 where there is none. */
    static int find(List<Wording> wordings, Set<Integer> dropped) {
        int best = 0;
        int bestWords = 0;
        int start = 0;
        int words = 0;
        int last = Integer.MIN_VALUE / 2;
        for (int i = 0; i < wordings.size(); i++) {
            if (dropped.contains(i) || !wordings.get(i).isProse()) {
                continue;
            }
            if (i - last > MAX_GAP) {
                start = i;
                words = 0;
            }
            words += wordings.get(i).words();
            last = i;
            if (words > bestWords) {
                best = start;
                bestWords = words;
            }
        }
        return best;
    }
}
