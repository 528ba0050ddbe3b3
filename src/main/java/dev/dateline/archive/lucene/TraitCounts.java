package dev.dateline.archive.lucene;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.Trait;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Counts passages by their traits, in one state of an index. */
final class TraitCounts {
    private static final Query PASSAGES = new FieldExistsQuery(ArticleDocuments.VECTOR);

    private final IndexSearcher searcher;
    private final Optional<Query> articles;

    TraitCounts(IndexSearcher searcher, ArticleFilter filter) {
        this.searcher = searcher;
        this.articles = ArticleDocuments.matching(filter);
    }

    List<Integer> counts(List<Set<Trait>> together) throws IOException {
        List<Integer> counts = new ArrayList<>();
        for (Set<Trait> traits : together) {
            counts.add(count(traits));
        }
        return counts;
    }

    private int count(Set<Trait> traits) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (traits.isEmpty()) {
            query.add(PASSAGES, BooleanClause.Occur.FILTER);
        }
        for (Trait trait : traits) {
            query.add(
                    new TermQuery(new Term(ArticleDocuments.field(trait.kind()), trait.value())),
                    BooleanClause.Occur.FILTER);
        }
        articles.ifPresent(restriction -> query.add(restriction, BooleanClause.Occur.FILTER));
        return searcher.count(query.build());
    }

    List<Map<String, Integer>> partners(List<Trait> firsts) throws IOException {
        List<Map<String, Integer>> partners = new ArrayList<>();
        for (Trait first : firsts) {
            partners.add(partners(first));
        }
        return partners;
    }

    private Map<String, Integer> partners(Trait first) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), ArticleDocuments.field(first.kind()));
        if (terms == null) {
            return Map.of();
        }
        String prefix = Trait.pair(first.kind(), first.value(), "").value();
        Map<String, Integer> partners = new LinkedHashMap<>();
        TermsEnum found = terms.iterator();
        TermsEnum.SeekStatus status = found.seekCeil(new BytesRef(prefix));
        BytesRef next = status == TermsEnum.SeekStatus.END ? null : found.term();
        while (next != null && next.utf8ToString().startsWith(prefix)) {
            String pair = next.utf8ToString();
            partners.put(pair.substring(prefix.length()), count(Set.of(new Trait(first.kind(), pair))));
            next = found.next();
        }
        return partners;
    }

    /** For each of some words, those so many edits away. */
    static List<List<String>> near(IndexSearcher searcher, List<String> words, int edits, int sameStart)
            throws IOException {
        String field = ArticleDocuments.field(Trait.Kind.WORD);
        Terms known = MultiTerms.getTerms(searcher.getIndexReader(), field);
        List<List<String>> near = new ArrayList<>();
        for (String word : words) {
            near.add(known == null ? List.of() : near(known, new Term(field, word), edits, sameStart));
        }
        return near;
    }

    private static List<String> near(Terms known, Term word, int edits, int sameStart) throws IOException {
        List<String> near = new ArrayList<>();
        FuzzyTermsEnum terms = new FuzzyTermsEnum(known, word, edits, sameStart, true);
        for (BytesRef next = terms.next(); next != null; next = terms.next()) {
            near.add(next.utf8ToString());
        }
        return near;
    }
}
