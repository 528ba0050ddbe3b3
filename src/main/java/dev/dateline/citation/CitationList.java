package dev.dateline.citation;

import dev.dateline.answer.Quote;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageHit;
import dev.dateline.article.Article;
import dev.dateline.syndication.Copies;
import dev.dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The quotes of one reply, numbered from 1 in the order they are first used. */
final class CitationList {
    private final Copies copies;
    private final ArticleFilter filter;
    private final Consumer<Citation> fresh;
    private final Map<Quote, Citation> citations = new LinkedHashMap<>();
    private final Map<String, List<Article>> known = new HashMap<>();

    /**
     * @param filter which copies may be named
     * @param fresh takes each citation as it is numbered
     */
    CitationList(Copies copies, ArticleFilter filter, Consumer<Citation> fresh) {
        this.copies = copies;
        this.filter = filter;
        this.fresh = fresh;
    }

    /** Looks the copies of all these quotes' articles up at once, before the quotes come one by one. */
    void expect(Collection<Quote> quotes) {
        Set<String> ids = quotes.stream()
                .map(quote -> quote.hit().passage().articleId())
                .filter(id -> !known.containsKey(id))
                .collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            Map<String, List<Article>> found = copies.of(ids, filter);
            ids.forEach(id -> known.put(id, found.getOrDefault(id, List.of())));
        }
    }

    /** The numbers of quotes; a new quote gets the next. */
    List<Integer> number(List<Quote> quotes) {
        expect(quotes);
        List<Integer> numbers = new ArrayList<>();
        for (Quote quote : quotes) {
            Optional<Citation> before = Optional.ofNullable(citations.get(quote));
            Citation citation = before.orElseGet(() -> citation(citations.size() + 1, quote));
            if (before.isEmpty()) {
                citations.put(quote, citation);
                fresh.accept(citation);
            }
            numbers.add(citation.number());
        }
        return numbers;
    }

    List<Citation> toList() {
        return List.copyOf(citations.values());
    }

    private Citation citation(int number, Quote quote) {
        PassageHit hit = quote.hit();
        String id = hit.passage().articleId();
        String text = quote.text();
        List<Citation.Resolved> resolved = quote.read().times().stream()
                .filter(TimeExpression::relative)
                .flatMap(time ->
                        time.interval().stream().map(interval -> new Citation.Resolved(time.text(), interval.toIso())))
                .toList();
        return new Citation(
                number,
                text,
                quote.span().start(),
                quote.span().end(),
                resolved,
                ArticleReference.of(hit),
                ArticleLink.to(id, text),
                known.getOrDefault(id, List.of()).stream()
                        .map(ArticleReference::of)
                        .toList());
    }
}
