package dev.dateline.index;

import dev.dateline.article.Article;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the copies of an article in one state of an index: what shares a band with it is read and judged. Nothing but
 * each article's own bands is kept, so that neither the order of ingest nor what was replaced or removed matters.
 */
final class CopyFinder {
    /** More would be read and judged for one answer than a reader wants to see listed. */
    private static final int MOST_COPIES = 50;

    /** Those of unknown date come last, and ids decide between those of one day. */
    static final Comparator<Article> EARLIEST_FIRST = Comparator.comparing(
                    (Article article) -> article.publication().date().orElse(LocalDate.MAX))
            .thenComparing(Article::id);

    private final IndexSearcher searcher;
    private final CopyVerdicts verdicts;

    CopyFinder(IndexSearcher searcher, CopyVerdicts verdicts) {
        this.searcher = searcher;
        this.verdicts = verdicts;
    }

    /** The copies of an article that a filter lets through, earliest first. */
    List<Article> copies(String id, ArticleFilter filter) throws IOException {
        OptionalInt place = find(id);
        if (place.isEmpty()) {
            return List.of();
        }
        Set<BytesRef> bands = bands(place.getAsInt());
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermInSetQuery(ArticleDocuments.COPY_BAND, bands), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(ArticleDocuments.ID, id)), BooleanClause.Occur.MUST_NOT);
        ArticleFilters.lucene(filter).ifPresent(restriction -> query.add(restriction, BooleanClause.Occur.FILTER));
        ScoreDoc[] close = searcher.search(query.build(), MOST_COPIES).scoreDocs;
        if (close.length == 0) {
            return List.of();
        }
        Document original = document(place.getAsInt());
        List<Article> copies = new ArrayList<>();
        for (ScoreDoc hit : close) {
            Document other = document(hit.doc);
            if (verdicts.areCopies(original, other)) {
                copies.add(ArticleDocuments.article(other));
            }
        }
        copies.sort(EARLIEST_FIRST);
        return copies;
    }

    /** Whether two articles' own documents are of copies. */
    boolean areCopies(Document one, Document other) {
        return verdicts.areCopies(one, other);
    }

    /** The bands of an article; none if it is not there. */
    Set<BytesRef> bands(String id) throws IOException {
        OptionalInt place = find(id);
        return place.isEmpty() ? Set.of() : bands(place.getAsInt());
    }

    /** An article's own document, if it is there. */
    Optional<Document> document(String id) throws IOException {
        OptionalInt place = find(id);
        return place.isEmpty() ? Optional.empty() : Optional.of(document(place.getAsInt()));
    }

    private OptionalInt find(String id) throws IOException {
        ScoreDoc[] hits = searcher.search(new TermQuery(new Term(ArticleDocuments.ID, id)), 1).scoreDocs;
        return hits.length == 0 ? OptionalInt.empty() : OptionalInt.of(hits[0].doc);
    }

    private Set<BytesRef> bands(int place) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(place, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), ArticleDocuments.COPY_BANDS);
        return values.advanceExact(place - leaf.docBase) ? CopySignature.decode(values.binaryValue()) : Set.of();
    }

    private Document document(int place) throws IOException {
        return searcher.storedFields().document(place);
    }
}
