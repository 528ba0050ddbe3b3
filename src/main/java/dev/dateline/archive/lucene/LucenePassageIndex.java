package dev.dateline.archive.lucene;

import dev.dateline.archive.ArchivedArticle;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.Coverage;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.archive.Trait;
import dev.dateline.archive.VectorSpace;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.archive.inventory.Inventory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/**
 * Reads an archive from a Lucene index. A commit of a writer, in this process or another, is seen after {@link
 * #refresh()}.
 */
final class LucenePassageIndex implements PassageIndex {

    /**
     * HNSW asked for exactly ten neighbours finds .80 of the true ten, asked for a hundred and cut to ten .99 (figures in
     * docs/adr/0007-fusion.md).
     */
    private static final int FEWEST_NEIGHBOURS = 100;

    private static final Query ARTICLES = new TermQuery(new Term(ArticleDocuments.KIND, ArticleDocuments.ARTICLE));

    private final Path path;
    private final int dimension;
    private final Directory directory;
    private final Searchers searchers;
    private final WordQueries wordQueries;

    /**
     * Opens an archive.
     *
     * @throws IndexUnavailableException if there is none, or it cannot be used
     */
    LucenePassageIndex(Path path, VectorSpace space, TermAnalyzer analyzer) {
        this.path = path;
        this.dimension = space.dimension();
        this.wordQueries = new WordQueries(analyzer);
        directory = IndexDirectory.openExisting(path);
        try {
            if (IndexDirectory.exists(directory)) {
                IndexDirectory.check(path, directory, space.model());
            }
            searchers = new Searchers(path, directory);
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
    }

    @Override
    public void refresh() {
        searchers.refresh();
    }

    @Override
    public List<List<PassageHit>> search(List<PassageQuery> queries, int limit) {
        return searchers.read(searcher -> {
            List<List<PassageHit>> answers = new ArrayList<>();
            for (PassageQuery query : queries) {
                answers.add(search(searcher, query, limit));
            }
            return answers;
        });
    }

    private List<PassageHit> search(IndexSearcher searcher, PassageQuery query, int limit) throws IOException {
        List<PassageHit> hits = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(lucene(query, limit), limit).scoreDocs) {
            hits.add(ArticleDocuments.hit(searcher.storedFields().document(hit.doc), hit.score, dimension));
        }
        return hits;
    }

    private Query lucene(PassageQuery query, int limit) {
        Optional<Query> filter = ArticleDocuments.matching(query.filter());
        return switch (query) {
            case PassageQuery.Words words ->
                filter.<Query>map(restriction -> new BooleanQuery.Builder()
                                .add(wordQueries.build(words), BooleanClause.Occur.MUST)
                                .add(restriction, BooleanClause.Occur.FILTER)
                                .build())
                        .orElseGet(() -> wordQueries.build(words));
            case PassageQuery.Nearest nearest -> {
                int neighbours = Math.max(limit, FEWEST_NEIGHBOURS);
                yield filter.map(restriction -> new KnnFloatVectorQuery(
                                ArticleDocuments.VECTOR, nearest.vector(), neighbours, restriction))
                        .orElseGet(
                                () -> new KnnFloatVectorQuery(ArticleDocuments.VECTOR, nearest.vector(), neighbours));
            }
        };
    }

    @Override
    public Map<String, ArchivedArticle> articles(Collection<String> ids) {
        Map<String, ArchivedArticle> articles = find(ids);
        if (articles.size() < Set.copyOf(ids).size()) {
            // A damaged list of terms says so of articles that are there.
            searchers.requireSound();
        }
        return articles;
    }

    private Map<String, ArchivedArticle> find(Collection<String> ids) {
        return searchers.read(searcher -> {
            OwnDocuments articles = new OwnDocuments(searcher);
            Map<String, ArchivedArticle> found = new LinkedHashMap<>();
            for (String id : ids) {
                OptionalInt place = articles.find(id);
                if (place.isPresent()) {
                    found.put(id, ArticleDocuments.archived(articles.at(place.getAsInt())));
                }
            }
            return found;
        });
    }

    @Override
    public Map<String, Set<Long>> signatures(Collection<String> ids) {
        return searchers.read(searcher -> {
            OwnDocuments articles = new OwnDocuments(searcher);
            Map<String, Set<Long>> signatures = new LinkedHashMap<>();
            for (String id : ids) {
                OptionalInt place = articles.find(id);
                if (place.isPresent()) {
                    signatures.put(id, articles.signature(place.getAsInt()));
                }
            }
            return signatures;
        });
    }

    @Override
    public Map<String, List<ArchivedArticle>> sharingSignature(
            Collection<String> ids, ArticleFilter filter, int limit) {
        return searchers.read(searcher -> {
            OwnDocuments articles = new OwnDocuments(searcher);
            Map<String, List<ArchivedArticle>> sharing = new LinkedHashMap<>();
            for (String id : ids) {
                List<ArchivedArticle> others = articles.sharingSignature(id, filter, limit);
                if (!others.isEmpty()) {
                    sharing.put(id, others);
                }
            }
            return sharing;
        });
    }

    @Override
    public Coverage coverage(ArticleFilter filter) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(ARTICLES, BooleanClause.Occur.FILTER);
        ArticleDocuments.matching(filter)
                .ifPresent(restriction -> builder.add(restriction, BooleanClause.Occur.FILTER));
        Query articles = builder.build();
        return searchers.read(searcher -> coverage(searcher, articles));
    }

    @Override
    public Inventory inventory() {
        return searchers.read(searcher -> new StockCount(searcher).inventory(coverage(searcher, ARTICLES)));
    }

    private static Coverage coverage(IndexSearcher searcher, Query articles) throws IOException {
        return new Coverage(
                searcher.count(articles), extreme(searcher, articles, false), extreme(searcher, articles, true));
    }

    private static Optional<LocalDate> extreme(IndexSearcher searcher, Query articles, boolean latest)
            throws IOException {
        SortField byDate = LongField.newSortField(ArticleDocuments.PUBLISHED, latest, SortedNumericSelector.Type.MIN);
        Query dated = new BooleanQuery.Builder()
                .add(articles, BooleanClause.Occur.FILTER)
                .add(new FieldExistsQuery(ArticleDocuments.PUBLISHED), BooleanClause.Occur.FILTER)
                .build();
        ScoreDoc[] hits = searcher.search(dated, 1, new Sort(byDate)).scoreDocs;
        if (hits.length == 0) {
            return Optional.empty();
        }
        var published = searcher.storedFields().document(hits[0].doc).getField(ArticleDocuments.PUBLISHED);
        return Optional.of(LocalDate.ofEpochDay(published.numericValue().longValue()));
    }

    @Override
    public List<Integer> counts(List<Set<Trait>> together, ArticleFilter filter) {
        return searchers.read(searcher -> new TraitCounts(searcher, filter).counts(together));
    }

    @Override
    public List<Map<String, Integer>> partners(List<Trait> firsts, ArticleFilter filter) {
        return searchers.read(searcher -> new TraitCounts(searcher, filter).partners(firsts));
    }

    @Override
    public List<List<String>> near(List<String> words, int edits, int sameStart) {
        return searchers.read(searcher -> TraitCounts.near(searcher, words, edits, sameStart));
    }

    @Override
    public void close() {
        try (directory;
                searchers) {
            // both are closed on the way out
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
    }
}
