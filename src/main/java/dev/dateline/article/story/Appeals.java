package dev.dateline.article.story;

import dev.dateline.article.Wording;
import dev.dateline.language.press.Appeal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds appeals to give, subscribe or sign up: whole paragraphs in which the site speaks of itself. What stands inside
 * quotation marks is somebody else's voice and does not count.
 */
final class Appeals {
    /** An appeal has a line or two of its own between those that ask. */
    private static final int MAX_GAP = 2;

    /** Longer paragraphs are interviews and essays, in which people say "we" and "you" as well. */
    private static final int MAX_WORDS = 100;

    /** A line so short is all appeal if it is one at all. */
    private static final int SHORT_WORDS = 15;

    private Appeals() {}

    /** The indices of the paragraphs that are, or stand within, an appeal. */
    static Set<Integer> in(List<Wording> wordings) {
        List<Integer> asking = IntStream.range(0, wordings.size())
                .filter(i -> asks(wordings.get(i)))
                .boxed()
                .toList();
        Set<Integer> appeals = new HashSet<>(asking);
        for (int k = 1; k < asking.size(); k++) {
            int from = asking.get(k - 1);
            int to = asking.get(k);
            if (to - from <= MAX_GAP + 1) {
                IntStream.range(from + 1, to)
                        .filter(i -> speaksForItself(wordings.get(i)))
                        .forEach(appeals::add);
            }
        }
        return appeals;
    }

    private static boolean asks(Wording wording) {
        if (wording.opensQuote() || wording.words() > MAX_WORDS) {
            return false;
        }
        Appeal appeal = Appeal.in(wording.unquoted());
        boolean spoken = appeal.ownVoice() || appeal.address();
        int weight = 2 * Math.min(2, appeal.strong())
                + appeal.weak()
                + (appeal.ownVoice() ? 1 : 0)
                + (appeal.address() ? 1 : 0);
        int enough = wording.words() <= SHORT_WORDS ? 3 : 4;
        return (appeal.strong() > 0 && spoken && weight >= enough) || (appeal.ownVoice() && appeal.weak() >= 3);
    }

    private static boolean speaksForItself(Wording wording) {
        Appeal appeal = Appeal.in(wording.unquoted());
        return appeal.ownVoice() || appeal.address();
    }
}
