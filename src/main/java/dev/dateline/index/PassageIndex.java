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

    /**
     * The copies of an article: near-identical articles, of other publishers mostly, with another headline, a paragraph
     * changed or the end cut off. An update with other figures or more to tell is none.
     *
     * @return those that the filter lets through, earliest first, those of unknown date last; at most fifty
     */
    List<Article> copies(String id, ArticleFilter filter);

    /**
     * Leaves out the passages with which a copy only repeats what its original among the hits says. The original is the
     * earliest published; of two of one day, that with the smaller id.
     *
     * @return the others in their order
     */
    List<PassageHit> originals(List<PassageHit> hits);

    /** Shows what was committed since the index was opened or last refreshed. Costs little where nothing was. */
    void refresh();

    /** How many articles a filter lets through, and of which dates. */
    Coverage coverage(ArticleFilter filter);

    /**
     * How rare a term is among passages: its inverse document frequency, at least 0 and in natural logarithms, as BM25
     * weighs it. Terms are those of {@link TermAnalyzer}.
     */
    double rarity(String term);

    /** The words and names that the archive uses. */
    Lexicon lexicon();
}
