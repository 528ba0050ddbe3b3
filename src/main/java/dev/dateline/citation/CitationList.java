package dev.dateline.citation;

import dev.dateline.answer.Quote;
import dev.dateline.index.ArticleFilter;
import dev.dateline.index.PassageHit;
import dev.dateline.index.PassageIndex;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeResolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The quotes of one reply, numbered from 1 in the order they are first used. */
final class CitationList {
    private final PassageIndex index;
    private final ArticleFilter filter;
    private final Consumer<Citation> fresh;
    private final TimeResolver timeResolver = new TimeResolver();
    private final Map<Quote, Citation> citations = new LinkedHashMap<>();

    /**
     * @param filter which copies may be named
     * @param fresh takes each citation as it is numbered
     */
    CitationList(PassageIndex index, ArticleFilter filter, Consumer<Citation> fresh) {
        this.index = index;
        this.filter = filter;
        this.fresh = fresh;
    }

    /** The numbers of quotes; a new quote gets the next. */
    List<Integer> number(List<Quote> quotes) {
        List<Integer> numbers = new ArrayList<>();
        for (Quote quote : quotes) {
            Optional<Citation> known = Optional.ofNullable(citations.get(quote));
            Citation citation = known.orElseGet(() -> citation(citations.size() + 1, quote));
            if (known.isEmpty()) {
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
                ArticleLink.to(id, text),
                index.copies(id, filter).stream().map(ArticleReference::of).toList());
    }
}
