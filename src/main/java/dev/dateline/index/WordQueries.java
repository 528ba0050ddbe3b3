package dev.dateline.index;

import dev.dateline.index.TermAnalyzer.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Builds the query for a question's words: BM25F (Robertson, Zaragoza and Taylor 2004) over text, title and source, and a
 * bonus for passages that hold a name's words side by side.
 */
final class WordQueries {
    static final Similarity SIMILARITY = new BM25Similarity(
            Float.parseFloat(System.getProperty("x.k1", "1.2")), Float.parseFloat(System.getProperty("x.b", "0.6")));

    private static final float TITLE_WEIGHT = Float.parseFloat(System.getProperty("x.title", "2"));
    private static final float SOURCE_WEIGHT = Float.parseFloat(System.getProperty("x.source", "2"));
    private static final float PHRASE_WEIGHT = Float.parseFloat(System.getProperty("x.phrase", "0.5"));

    private final TermAnalyzer analyzer;

    WordQueries(TermAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    Query build(PassageQuery.Words words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Term term : analyzer.terms(words.text())) {
            counts.merge(term.value(), 1, Integer::sum);
        }
        if (counts.isEmpty()) {
            return new MatchNoDocsQuery("no terms");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String term : counts.keySet()) {
            query.add(combined(term), BooleanClause.Occur.SHOULD);
        }
        for (String phrase : words.phrases()) {
            List<Term> terms = analyzer.terms(phrase);
            if (terms.size() > 1) {
                query.add(new BoostQuery(phrase(terms), PHRASE_WEIGHT), BooleanClause.Occur.SHOULD);
            }
        }
        return query.build();
    }

    private static Query combined(String term) {
        return new CombinedFieldQuery.Builder(term)
                .addField(ArticleDocuments.TEXT, 1)
                .addField(ArticleDocuments.TITLE, TITLE_WEIGHT)
                .addField(ArticleDocuments.SOURCE, SOURCE_WEIGHT)
                .build();
    }

    private static Query phrase(List<Term> terms) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int first = terms.getFirst().position();
        for (Term term : terms) {
            phrase.add(new org.apache.lucene.index.Term(ArticleDocuments.TEXT, term.value()), term.position() - first);
        }
        return phrase.build();
    }
}
