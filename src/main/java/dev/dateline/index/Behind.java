package dev.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    /** The share of one pair among those with the same before, by passages. */
    static double share(IndexSearcher searcher, String field, String before, String behind) throws IOException {
        int pair = searcher.getIndexReader().docFreq(new Term(field, before + LexiconFields.TAB + behind));
        if (pair == 0) {
            return 0;
        }
        int all = 0;
        for (Pair each : pairs(searcher, field, before, ArticleFilter.ALL)) {
            all += each.passages();
        }
        return pair / (double) all;
    }

    /** What stands behind in most of the passages that a filter lets through; empty where no one thing does. */
    static Optional<String> mostly(IndexSearcher searcher, String field, String before, ArticleFilter filter)
            throws IOException {
        List<Pair> pairs = pairs(searcher, field, before, filter);
        int all = pairs.stream().mapToInt(Pair::passages).sum();
        return pairs.stream()
                .filter(pair -> 2 * pair.passages() > all)
                .map(Pair::behind)
                .findFirst();
    }

    private static List<Pair> pairs(IndexSearcher searcher, String field, String before, ArticleFilter filter)
            throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms == null || before.isEmpty()) {
            return List.of();
        }
        String prefix = before + LexiconFields.TAB;
        List<Pair> pairs = new ArrayList<>();
        TermsEnum found = terms.iterator();
        TermsEnum.SeekStatus status = found.seekCeil(new BytesRef(prefix));
        BytesRef next = status == TermsEnum.SeekStatus.END ? null : found.term();
        while (next != null && next.utf8ToString().startsWith(prefix)) {
            String pair = next.utf8ToString();
            pairs.add(new Pair(pair.substring(prefix.length()), count(searcher, new Term(field, pair), filter)));
            next = found.next();
        }
        return pairs;
    }

    private static int count(IndexSearcher searcher, Term term, ArticleFilter filter) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(new TermQuery(term), BooleanClause.Occur.FILTER);
        ArticleFilters.lucene(filter).ifPresent(articles -> query.add(articles, BooleanClause.Occur.FILTER));
        return searcher.count(query.build());
    }

    /** What stands behind the tab, and in how many passages. */
    private record Pair(String behind, int passages) {}
}
