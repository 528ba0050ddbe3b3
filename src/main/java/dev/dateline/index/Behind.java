package dev.dateline.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Reads the fields whose terms are pairs: what stands behind the tab for what stands before it. */
final class Behind {

    private Behind() {}

    /** What stands behind in most of the passages that a filter lets through; empty where no one thing does. */
    static Optional<String> mostly(IndexSearcher searcher, String field, String before, ArticleFilter filter)
            throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms == null || before.isEmpty()) {
            return Optional.empty();
        }
        String prefix = before + LexiconFields.TAB;
        TermsEnum pairs = terms.iterator();
        String best = "";
        int most = 0;
        int all = 0;
        TermsEnum.SeekStatus status = pairs.seekCeil(new BytesRef(prefix));
        BytesRef pair = status == TermsEnum.SeekStatus.END ? null : pairs.term();
        while (pair != null && pair.utf8ToString().startsWith(prefix)) {
            String term = pair.utf8ToString();
            int passages = count(searcher, new Term(field, term), filter);
            all += passages;
            if (passages > most) {
                most = passages;
                best = term.substring(prefix.length());
            }
            pair = pairs.next();
        }
        return 2 * most > all ? Optional.of(best) : Optional.empty();
    }

    private static int count(IndexSearcher searcher, Term term, ArticleFilter filter) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(new TermQuery(term), BooleanClause.Occur.FILTER);
        ArticleFilters.lucene(filter).ifPresent(articles -> query.add(articles, BooleanClause.Occur.FILTER));
        return searcher.count(query.build());
    }
}
