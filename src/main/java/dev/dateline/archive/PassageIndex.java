package dev.dateline.archive;

import dev.dateline.archive.inventory.Inventory;
import dev.dateline.article.Article;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The archive, to be searched. Every call may cross a network, so that each answers for many at once: what is asked in a
 * list is answered in its order.
 *
 * <p>Implementations are safe for use by many threads, and every call sees whole articles only. A call throws {@link
 * IndexUnavailableException} if the archive cannot be read.
 */
public interface PassageIndex extends AutoCloseable {

    /**
     * Ranks passages.
     *
     * @param limit how many at the most for each query
     * @return for each query the best passages first; scores of different kinds of query do not compare
     */
    List<List<PassageHit>> search(List<PassageQuery> queries, int limit);

    /** Ranks passages by one query. */
    default List<PassageHit> search(PassageQuery query, int limit) {
        return search(List.of(query), limit).getFirst();
    }

    /** The articles of some ids, in their order; an id that the archive does not have is left out. */
    Map<String, ArchivedArticle> articles(Collection<String> ids);

    /** The article of an id, if the archive has it. */
    default Optional<Article> article(String id) {
        return Optional.ofNullable(articles(List.of(id)).get(id)).map(ArchivedArticle::article);
    }

    /** The signatures that articles were put with, in the order of their ids; an unknown id is left out. */
    Map<String, Set<Long>> signatures(Collection<String> ids);

    /**
     * For each of some articles, others whose signature has a band of its own.
     *
     * @param filter which others
     * @param limit how many at the most for each
     * @return in the order of the ids; an article without any, or an unknown id, is left out
     */
    Map<String, List<ArchivedArticle>> sharingSignature(Collection<String> ids, ArticleFilter filter, int limit);

    /** How many articles a filter lets through, and of which dates. */
    Coverage coverage(ArticleFilter filter);

    /** What the archive holds, counted now. Takes time in proportion to the number of publishers. */
    Inventory inventory();

    /**
     * How many passages have certain traits.
     *
     * @param together for each count, the traits that a passage must have all of; an empty set counts every passage
     * @param filter the articles whose passages count
     * @return one count for each set, in order; 0 for what no passage has
     */
    List<Integer> counts(List<Set<Trait>> together, ArticleFilter filter);

    /**
     * What is paired with certain things.
     *
     * @param firsts kinds that are pairs, with the first half for value
     * @param filter the articles whose passages count
     * @return for each, in order, the second halves with how many passages have the pair, sorted; a pair that only
     *     passages outside the filter have may stand there with 0
     */
    List<Map<String, Integer>> partners(List<Trait> firsts, ArticleFilter filter);

    /**
     * The {@link Trait.Kind#WORD words} within so many edits of each of some words: a letter left out, put in, replaced, or
     * swapped with its neighbour. A word itself is among its own if a passage has it.
     *
     * @param edits 1 or 2
     * @param sameStart how many characters at the start must be the same
     * @return for each word, in order, those near it, sorted by the bytes of their UTF-8
     */
    List<List<String>> near(List<String> words, int edits, int sameStart);

    /**
     * Shows what was committed since the archive was opened or last refreshed. Costs little if nothing was.
     *
     * @throws IndexUnavailableException if what is there now cannot be read; then nothing is read until a refresh succeeds
     */
    void refresh();

    @Override
    void close();
}
