package dev.dateline.index;

import dev.dateline.article.Article;
import java.util.List;
import java.util.Optional;

/**
 * The archive, to be searched. Implementations are safe for use by many threads, and every call sees whole articles
 * only.
 */
public interface PassageIndex {

    /**
     * Ranks passages.
     *
     * @param limit how many at the most
     * @return the best passages first; scores of different kinds of query do not compare
     * @throws IndexUnavailableException if the index cannot be read
     */
    List<PassageHit> search(PassageQuery query, int limit);

    /** The article of an id, if the archive has it. */
    Optional<Article> article(String id);

    /** Shows what was committed since the index was opened or last refreshed. Costs little where nothing was. */
    void refresh();

    /** How many articles a filter lets through, and of which dates. */
    Coverage coverage(ArticleFilter filter);

    /**
     * How rare a term is among passages: its inverse document frequency, at least 0 and in natural logarithms, as BM25
     * weighs it. Terms are those of {@link TermAnalyzer}.
     */
    double rarity(String term);
}
