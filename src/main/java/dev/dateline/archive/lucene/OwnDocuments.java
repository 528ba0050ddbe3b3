package dev.dateline.archive.lucene;

import dev.dateline.archive.ArchivedArticle;
import dev.dateline.archive.ArticleFilter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
 * The articles' own documents in one state of an index. Looked up in the postings: a query costs some times as much, and
 * an answer asks for dozens.
 */
final class OwnDocuments {
    private final IndexSearcher searcher;

    OwnDocuments(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The place of an article's own document. */
    OptionalInt find(String id) throws IOException {
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

    /** The document at a place. */
    Document at(int place) throws IOException {
        return searcher.storedFields().document(place);
    }

    /** The signature of the article at a place. */
    Set<Long> signature(int place) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(place, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), ArticleDocuments.COPY_BANDS);
        return values.advanceExact(place - leaf.docBase) ? PlaceCodec.decodeBands(values.binaryValue()) : Set.of();
    }

    /** Other articles that share a band with one; none if it is not there. */
    List<ArchivedArticle> sharingSignature(String id, ArticleFilter filter, int limit) throws IOException {
        OptionalInt place = find(id);
        if (place.isEmpty()) {
            return List.of();
        }
        List<BytesRef> bands =
                signature(place.getAsInt()).stream().map(PlaceCodec::encodeBand).toList();
        if (!areShared(bands, place.getAsInt())) {
            return List.of();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermInSetQuery(ArticleDocuments.COPY_BAND, bands), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(ArticleDocuments.ID, id)), BooleanClause.Occur.MUST_NOT);
        ArticleDocuments.matching(filter).ifPresent(restriction -> query.add(restriction, BooleanClause.Occur.FILTER));
        List<ArchivedArticle> others = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), limit).scoreDocs) {
            others.add(ArticleDocuments.archived(at(hit.doc)));
        }
        return others;
    }

    private boolean areShared(List<BytesRef> bands, int own) throws IOException {
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
}
