package dev.dateline.syndication;

import dev.dateline.archive.ArchivedArticle;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.ShingleAnalyzer;
import dev.dateline.article.Article;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the copies of articles: what shares a band with one is read and judged. Safe for use by many threads. */
public final class Copies {
    /** More would be read and judged for one answer than a reader wants to see listed. */
    private static final int MOST_COPIES = 50;

    /** Those of unknown date come last, and ids decide between those of one day. */
    static final Comparator<Article> EARLIEST_FIRST = Comparator.comparing(
                    (Article article) -> article.publication().date().orElse(LocalDate.MAX))
            .thenComparing(Article::id);

    private final PassageIndex index;
    private final CopyVerdicts verdicts;
    private final Originals originals;

    public Copies(PassageIndex index, ShingleAnalyzer analyzer) {
        this.index = index;
        this.verdicts = new CopyVerdicts(new CopyJudge(analyzer));
        this.originals = new Originals(index, analyzer, verdicts);
    }

    /**
     * The copies of some articles: near-identical articles, of other publishers mostly, with another headline, a paragraph
     * changed or the end cut off. An update with other figures or more to tell is none. Asks the archive twice at most.
     *
     * @param filter which copies
     * @return for each article that has any, those earliest first, those of unknown date last; at most fifty
     */
    public Map<String, List<Article>> of(Collection<String> ids, ArticleFilter filter) {
        Map<String, List<ArchivedArticle>> close = index.sharingSignature(ids, filter, MOST_COPIES);
        if (close.isEmpty()) {
            return Map.of();
        }
        Map<String, ArchivedArticle> own = index.articles(close.keySet());
        Map<String, List<Article>> copies = new LinkedHashMap<>();
        close.forEach((id, others) -> Optional.ofNullable(own.get(id))
                .map(article -> among(others, article))
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> copies.put(id, found)));
        return copies;
    }

    /** The copies of one article. */
    public List<Article> of(String id, ArticleFilter filter) {
        return of(List.of(id), filter).getOrDefault(id, List.of());
    }

    private List<Article> among(List<ArchivedArticle> others, ArchivedArticle article) {
        return others.stream()
                .filter(other -> verdicts.areCopies(article, other))
                .map(ArchivedArticle::article)
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    /**
     * Leaves out the passages with which a copy only repeats what its original among the hits says. The original is the
     * earliest published; of two of one day, that with the smaller id. Asks the archive twice at most.
     *
     * @return the others in their order
     */
    public List<PassageHit> originals(List<PassageHit> hits) {
        return originals.among(hits);
    }
}
