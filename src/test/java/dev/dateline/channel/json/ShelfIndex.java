package dev.dateline.channel.json;

import dev.dateline.archive.ArchivedArticle;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.Coverage;
import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.archive.Trait;
import dev.dateline.archive.inventory.Inventory;
import dev.dateline.archive.inventory.LastIngest;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few articles whose text and ids are hostile. None of their passages is found; one of them cannot be read. */
@Alternative
@ApplicationScoped
public class ShelfIndex implements PassageIndex {
    public static final Article PLAIN = article("plain", "https://gazette.example/plain?a=1&b=2");
    public static final Article UNDATED = new Article("undated", "", "", "", Publication.UNKNOWN, "", "", List.of());
    public static final String UNREADABLE = "unreadable";

    private static final Map<String, Article> ARTICLES = Stream.of(
                    PLAIN,
                    UNDATED,
                    article("a/b c?d%#é+", ""),
                    article("notes.json", ""),
                    article("<script>", "javascript:alert(1)"))
            .collect(Collectors.toMap(Article::id, Function.identity()));

    public static Article article(String id, String url) {
        String body = "Ferries & \"trams\" stop at noon. <script>alert(1)</script>";
        String headline = "The strike";
        String caption = "A ferry at its berth";
        int second = body.length() + 2;
        int third = second + headline.length() + 2;
        return new Article(
                id,
                "Harbour <b>closed</b>",
                "The Example \"Gazette\"",
                "A. Writer",
                new Publication.Dated(LocalDate.of(2021, 3, 4), "meta article:published_time"),
                url,
                body + "\n\n" + headline + "\n\n" + caption,
                List.of(
                        new Block(Block.Kind.BODY, 0, body.length()),
                        new Block(Block.Kind.HEADLINE, second, second + headline.length()),
                        new Block(Block.Kind.CAPTION, third, third + caption.length())));
    }

    @Override
    public Map<String, ArchivedArticle> articles(Collection<String> ids) {
        if (ids.contains(UNREADABLE)) {
            throw new IndexUnavailableException("/srv/secret", "is damaged", new IllegalStateException());
        }
        return ids.stream()
                .filter(ARTICLES::containsKey)
                .collect(Collectors.toMap(Function.identity(), id -> new ArchivedArticle(ARTICLES.get(id), id)));
    }

    @Override
    public void refresh() {}

    @Override
    public Coverage coverage(ArticleFilter filter) {
        return new Coverage(ARTICLES.size(), Optional.empty(), Optional.empty());
    }

    @Override
    public Inventory inventory() {
        return new Inventory(
                ARTICLES.size(),
                0,
                1,
                Optional.empty(),
                Optional.empty(),
                Map.of("", 1, PLAIN.source(), ARTICLES.size() - 1),
                Map.of("", ARTICLES.size()),
                Map.of("unknown", ARTICLES.size()),
                Optional.of(new LastIngest(
                        Instant.parse("2021-03-05T06:00:00Z"), 5, 0, 0, 0, 1, List.of("fog.pdf: It has no text."))));
    }

    @Override
    public List<List<PassageHit>> search(List<PassageQuery> queries, int limit) {
        return Collections.nCopies(queries.size(), List.of());
    }

    @Override
    public Map<String, Set<Long>> signatures(Collection<String> ids) {
        return Map.of();
    }

    @Override
    public Map<String, List<ArchivedArticle>> sharingSignature(
            Collection<String> ids, ArticleFilter filter, int limit) {
        return Map.of();
    }

    @Override
    public List<Integer> counts(List<Set<Trait>> together, ArticleFilter filter) {
        return Collections.nCopies(together.size(), 0);
    }

    @Override
    public List<Map<String, Integer>> partners(List<Trait> firsts, ArticleFilter filter) {
        return Collections.nCopies(firsts.size(), Map.of());
    }

    @Override
    public List<List<String>> near(List<String> words, int edits, int sameStart) {
        return Collections.nCopies(words.size(), List.of());
    }

    @Override
    public void close() {}
}
