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
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
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
        if (!areShared(bands, place.getAsInt())) {
            return List.of();
        }
        Document original = document(place.getAsInt());
        List<Article> copies = new ArrayList<>();
        for (ScoreDoc hit : close(id, bands, filter)) {
            Document other = document(hit.doc);
            if (verdicts.areCopies(original, other)) {
                copies.add(ArticleDocuments.article(other));
            }
        }
        copies.sort(EARLIEST_FIRST);
        return copies;
    }

    /** Whether any other article has one of some bands. Read from the postings: a query costs some times as much. */
    private boolean areShared(Set<BytesRef> bands, int own) throws IOException {
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            TermsEnum terms =
                    Terms.getTerms(leaf.reader(), ArticleDocuments.COPY_BAND).iterator();
            for (BytesRef band : bands) {
                if (terms.seekExact(band) && hasOther(terms.postings(null, PostingsEnum.NONE), leaf, own)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasOther(PostingsEnum postings, LeafReaderContext leaf, int own) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (leaf.docBase + doc != own && (live == null || live.get(doc))) {
                return true;
            }
        }
        return false;
    }

    private ScoreDoc[] close(String id, Set<BytesRef> bands, ArticleFilter filter) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermInSetQuery(ArticleDocuments.COPY_BAND, bands), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(ArticleDocuments.ID, id)), BooleanClause.Occur.MUST_NOT);
        ArticleFilters.lucene(filter).ifPresent(restriction -> query.add(restriction, BooleanClause.Occur.FILTER));
        return searcher.search(query.build(), MOST_COPIES).scoreDocs;
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
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            PostingsEnum postings = leaf.reader().postings(new Term(ArticleDocuments.ID, id), PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            int doc = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
            while (doc != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(doc)) {
                    return OptionalInt.of(leaf.docBase + doc);
                }
                doc = postings.nextDoc();
            }
        }
        return OptionalInt.empty();
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
