package dev.dateline.syndication;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.analysis.ShingleAnalyzer;
import dev.dateline.article.Article;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells a copy of an article from another article on the same events.
 *
 * <p>Who takes over an agency's story gives it a headline and a line of its own, rewrites a paragraph, swaps a quotation,
 * cuts the end off. An update of a running story tells something new: it has more text between what it keeps, or goes on
 * where the earlier one ended, or puts other figures into the same words.
 */
final class CopyJudge {
    // CopiesOnArchiveTest measures all three, on edited articles of an archive and on its pairs.
    private static final double LEAST_KEPT = 0.7;
    private static final double LEAST_UNCHANGED = 0.65;
    private static final double MOST_NEW = 0.2;

    /** Shorter runs of words are alike by chance. */
    private static final int RUN = 8;

    private final ShingleAnalyzer analyzer;

    CopyJudge(ShingleAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Whether one of two articles was copied from the other, or both from a third. */
    boolean areCopies(Article one, Article other) {
        BodyWords first = BodyWords.of(one, analyzer);
        BodyWords second = BodyWords.of(other, analyzer);
        return first.places() <= second.places()
                ? isTakenFrom(one, first, other, second)
                : isTakenFrom(other, second, one, first);
    }

    private static boolean isTakenFrom(Article shorter, BodyWords part, Article longer, BodyWords whole) {
        if (part.shareIn(whole) < LEAST_KEPT) {
            return false;
        }
        if (isUpdateOf(shorter, longer) && whole.shareIn(part) < 1 - MOST_NEW) {
            return false;
        }
        return whole.shareIn(part, whole.endOfSharedIn(part, RUN)) >= LEAST_UNCHANGED
                && !Figures.differ(part.words(), whole.words());
    }

    /** Whether the longer of two, where it says something new, goes on with the shorter rather than being its original. */
    private static boolean isUpdateOf(Article shorter, Article longer) {
        Optional<LocalDate> before = shorter.publication().date();
        Optional<LocalDate> after = longer.publication().date();
        boolean samePublisher =
                ArticleFilter.sourceKey(shorter.source()).equals(ArticleFilter.sourceKey(longer.source()));
        return samePublisher
                || (before.isPresent() && after.isPresent() && after.get().isAfter(before.get()));
    }
}
