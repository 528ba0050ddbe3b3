package dev.dateline.index;

import dev.dateline.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
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
public final class LucenePassageIndex implements PassageIndex, AutoCloseable {

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
    private final CopyVerdicts verdicts = new CopyVerdicts();
    private final Lexicon lexicon;

    /**
     * Opens an archive.
     *
     * @throws IndexUnavailableException if there is none, or it cannot be used
     */
    public LucenePassageIndex(Path path, Embedder embedder, TermAnalyzer analyzer) {
        this.path = path;
        this.dimension = embedder.dimension();
        this.wordQueries = new WordQueries(analyzer);
        directory = IndexDirectory.openExisting(path);
        try {
            if (IndexDirectory.exists(directory)) {
                IndexDirectory.check(path, directory, embedder.model());
            }
            searchers = new Searchers(path, directory);
            lexicon = new LuceneLexicon(searchers, analyzer, embedder);
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
    }

    /**
     * Whether there is no index in a folder yet, or one without articles.
     *
     * @throws IndexUnavailableException if there is one that cannot be read
     */
    public static boolean isEmpty(Path path) {
        if (Files.notExists(path)) {
            return true;
        }
        try (Directory directory = IndexDirectory.open(path)) {
            if (!IndexDirectory.exists(directory)) {
                return true;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return reader.numDocs() == 0;
            }
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
    }

    @Override
    public void refresh() {
        searchers.refresh();
    }

    @Override
    public List<PassageHit> search(PassageQuery query, int limit) {
        return searchers.read(searcher -> {
            List<PassageHit> hits = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(lucene(query, limit), limit).scoreDocs) {
                hits.add(ArticleDocuments.hit(searcher.storedFields().document(hit.doc), hit.score, dimension));
            }
            return hits;
        });
    }

    private Query lucene(PassageQuery query, int limit) {
        Optional<Query> filter = ArticleFilters.lucene(query.filter());
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
    public Optional<Article> article(String id) {
        return searchers.find(ArticleDocuments.ID, id).map(ArticleDocuments::article);
    }

    @Override
    public List<Article> copies(String id, ArticleFilter filter) {
        return searchers.read(searcher -> new CopyFinder(searcher, verdicts).copies(id, filter));
    }

    @Override
    public List<PassageHit> originals(List<PassageHit> hits) {
        return searchers.read(searcher -> new Originals(new CopyFinder(searcher, verdicts)).among(hits));
    }

    @Override
    public Coverage coverage(ArticleFilter filter) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(ARTICLES, BooleanClause.Occur.FILTER);
        ArticleFilters.lucene(filter).ifPresent(restriction -> builder.add(restriction, BooleanClause.Occur.FILTER));
        Query articles = builder.build();
        return searchers.read(searcher -> new Coverage(
                searcher.count(articles), extreme(searcher, articles, false), extreme(searcher, articles, true)));
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
    public double rarity(String term) {
        return searchers.read(searcher -> {
            Term text = new Term(ArticleDocuments.TEXT, term);
            int documents = searcher.getIndexReader().docFreq(text);
            int all = Math.max(documents, searcher.getIndexReader().getDocCount(ArticleDocuments.TEXT));
            return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
        });
    }

    @Override
    public Lexicon lexicon() {
        return lexicon;
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
