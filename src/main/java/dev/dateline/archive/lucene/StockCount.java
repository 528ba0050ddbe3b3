package dev.dateline.archive.lucene;

import dev.dateline.archive.Coverage;
import dev.dateline.archive.inventory.Inventory;
import dev.dateline.archive.inventory.LastIngest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** Counts what one state of an index holds. */
final class StockCount {
    private static final Query ARTICLES = new TermQuery(new Term(ArticleDocuments.KIND, ArticleDocuments.ARTICLE));
    private static final Query DATED = new FieldExistsQuery(ArticleDocuments.PUBLISHED);
    private static final Query PASSAGES = new FieldExistsQuery(ArticleDocuments.VECTOR);

    private final IndexSearcher searcher;

    StockCount(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** @param all how many articles there are, and of which days */
    Inventory inventory(Coverage all) throws IOException {
        Map<String, Integer> kinds = new HashMap<>();
        shares(ArticleDocuments.MEANT_AS, all.articles())
                .forEach((kind, articles) ->
                        kinds.put(kind.isEmpty() ? "unknown" : kind.toLowerCase(Locale.ROOT), articles));
        return new Inventory(
                all.articles(),
                searcher.count(PASSAGES),
                all.articles() - searcher.count(among(DATED)),
                all.from(),
                all.to(),
                publishers(),
                shares(ArticleDocuments.LANGUAGE, all.articles()),
                kinds,
                lastIngest());
    }

    private Map<String, Integer> publishers() throws IOException {
        Map<String, Integer> named = new HashMap<>();
        for (Map.Entry<String, Integer> key :
                counts(ArticleDocuments.SOURCE_KEY).entrySet()) {
            named.put(spelled(key.getKey()), key.getValue());
        }
        return named;
    }

    /** A publisher's name as one of its articles has it. */
    private String spelled(String key) throws IOException {
        TopDocs first = searcher.search(among(new TermQuery(new Term(ArticleDocuments.SOURCE_KEY, key))), 1);
        return first.scoreDocs.length == 0
                ? key
                : searcher.storedFields()
                        .document(first.scoreDocs[0].doc, Set.of(ArticleDocuments.STORED_SOURCE))
                        .get(ArticleDocuments.STORED_SOURCE);
    }

    /** The articles of each value of a field; those that have no such field, being older than it, under an empty name. */
    private Map<String, Integer> shares(String field, int articles) throws IOException {
        Map<String, Integer> counts = counts(field);
        int counted = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.merge("", articles - counted, Integer::sum);
        return counts;
    }

    private Map<String, Integer> counts(String field) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms == null) {
            return counts;
        }
        TermsEnum values = terms.iterator();
        for (BytesRef value = values.next(); value != null; value = values.next()) {
            String name = value.utf8ToString();
            int articles = searcher.count(among(new TermQuery(new Term(field, name))));
            if (articles > 0) {
                counts.put(name, articles);
            }
        }
        return counts;
    }

    private Optional<LastIngest> lastIngest() throws IOException {
        if (!(searcher.getIndexReader() instanceof DirectoryReader directory)) {
            return Optional.empty();
        }
        return Optional.ofNullable(directory.getIndexCommit().getUserData().get(IndexDirectory.INGEST_KEY))
                .flatMap(LastIngest::decoded);
    }

    private static Query among(Query query) {
        return new BooleanQuery.Builder()
                .add(ARTICLES, BooleanClause.Occur.FILTER)
                .add(query, BooleanClause.Occur.FILTER)
                .build();
    }
}
