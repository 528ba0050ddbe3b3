package dev.dateline.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Turns a filter into a query of Lucene. */
final class ArticleFilters {
    private ArticleFilters() {}

    /** The query that a document must match; none where every article may be searched. */
    static Optional<Query> lucene(ArticleFilter filter) {
        if (filter.equals(ArticleFilter.ALL)) {
            return Optional.empty();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (filter.from().isPresent() || filter.to().isPresent()) {
            long from = filter.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long to = filter.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            query.add(LongField.newRangeQuery(ArticleDocuments.PUBLISHED, from, to), BooleanClause.Occur.FILTER);
        }
        if (!filter.sources().isEmpty()) {
            List<BytesRef> keys = filter.sources().stream()
                    .map(source -> new BytesRef(ArticleDocuments.sourceKey(source)))
                    .toList();
            query.add(new TermInSetQuery(ArticleDocuments.SOURCE_KEY, keys), BooleanClause.Occur.FILTER);
        }
        return Optional.of(query.build());
    }
}
