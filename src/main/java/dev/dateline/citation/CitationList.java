package dev.dateline.citation;

import dev.dateline.answer.Quote;
import dev.dateline.index.ArticleFilter;
import dev.dateline.index.PassageHit;
import dev.dateline.index.PassageIndex;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The quotes of one reply, numbered from 1 in the order they are first used. */
final class CitationList {
    private final PassageIndex index;
    private final ArticleFilter filter;
    private final TimeResolver timeResolver = new TimeResolver();
    private final Map<Quote, Integer> numbers = new LinkedHashMap<>();

    /** @param filter which copies may be named */
    CitationList(PassageIndex index, ArticleFilter filter) {
        this.index = index;
        this.filter = filter;
    }

    /** The numbers of quotes; a new quote gets the next. */
    List<Integer> number(List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> numbers.computeIfAbsent(quote, fresh -> numbers.size() + 1))
                .toList();
    }

    List<Citation> toList() {
        Map<String, List<ArticleReference>> copies = new HashMap<>();
        List<Citation> citations = new ArrayList<>();
        numbers.forEach((quote, number) -> {
            String id = quote.hit().passage().articleId();
            citations.add(citation(number, quote, copies.computeIfAbsent(id, this::copies)));
        });
        return citations;
    }

    private List<ArticleReference> copies(String id) {
        return index.copies(id, filter).stream().map(ArticleReference::of).toList();
    }

    private Citation citation(int number, Quote quote, List<ArticleReference> copies) {
        PassageHit hit = quote.hit();
        String text = quote.text();
        List<Citation.Resolved> resolved = timeResolver
                .resolve(text, hit.publication().date())
                .stream()
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
                ArticleLink.to(hit.passage().articleId(), text),
                copies);
    }
}
