package dev.dateline.syndication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.dateline.archive.ArchivedArticle;

/**
 * Remembers which articles were found to be copies of each other, by the digests of their content, which say the same for
 * ever. Judging takes a millisecond a pair. Safe for use by many threads.
 */
final class CopyVerdicts {
    /** Some megabytes. */
    private static final int MOST = 20_000;

    private final Cache<Pair, Boolean> verdicts =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final CopyJudge judge;

    CopyVerdicts(CopyJudge judge) {
        this.judge = judge;
    }

    /** Whether two articles are copies. */
    boolean areCopies(ArchivedArticle one, ArchivedArticle other) {
        Pair pair = Pair.of(one.digest(), other.digest());
        return verdicts.get(pair, fresh -> judge.areCopies(one.article(), other.article()));
    }

    private record Pair(String first, String second) {
        static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }
}
