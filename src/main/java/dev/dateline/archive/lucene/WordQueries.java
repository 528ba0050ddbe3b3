package dev.dateline.archive.lucene;

import dev.dateline.archive.PassageQuery;
import dev.dateline.archive.analysis.TermAnalyzer;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Builds the query for a question's words: BM25F (Robertson, Zaragoza and Taylor 2004) over text, title and source. A bonus
 * for words that stand side by side made every figure worse.
 */
final class WordQueries {
    // docs/adr/0011-five-signals.md has the sweep that chose these.
    static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

    private static final float TITLE_WEIGHT = 1;
    private static final float SOURCE_WEIGHT = 2;

    private static final float TOPIC_WEIGHT = 0.5f;

    /** Lucene refuses a query of more than a thousand; a question of so many terms is a pasted text. */
    private static final int MOST_TERMS = 400;

    private final TermAnalyzer analyzer;

    WordQueries(TermAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    Query build(PassageQuery.Words words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Set<String> own = terms(words.text());
        Set<String> topic = terms(words.topic());
        topic.removeAll(own);
        own.stream().limit(MOST_TERMS).forEach(term -> query.add(combined(term), BooleanClause.Occur.SHOULD));
        topic.stream()
                .limit(MOST_TERMS)
                .forEach(term -> query.add(new BoostQuery(combined(term), TOPIC_WEIGHT), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    private Set<String> terms(String text) {
        Set<String> terms = new LinkedHashSet<>();
        analyzer.terms(text).forEach(term -> terms.add(term.value()));
        return terms;
    }

    private static Query combined(String term) {
        return new CombinedFieldQuery.Builder(term)
                .addField(ArticleDocuments.TEXT, 1)
                .addField(ArticleDocuments.TITLE, TITLE_WEIGHT)
                .addField(ArticleDocuments.SOURCE, SOURCE_WEIGHT)
                .build();
    }
}
