package dev.dateline.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.dateline.article.Article;
import org.apache.lucene.document.Document;

/**
 * Remembers which articles were found to be copies of each other, by the digests of their content, which say the same for
 * ever. Judging takes a millisecond a pair. Safe for use by many threads.
 */
final class CopyVerdicts {
    /** Some megabytes. */
    private static final int MOST = 20_000;

    private final Cache<Pair, Boolean> verdicts =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** Whether two articles, given by their own documents, are copies. */
    boolean areCopies(Document one, Document other) {
        Pair pair = Pair.of(one.get(ArticleDocuments.DIGEST), other.get(ArticleDocuments.DIGEST));
        return verdicts.get(pair, fresh -> CopyJudge.areCopies(article(one), article(other)));
    }

    private static Article article(Document document) {
        return ArticleDocuments.article(document);
    }

    private record Pair(String first, String second) {
        static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }
}
