package dev.dateline.channel.json;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.Coverage;
import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.index.NoWords;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few articles whose text and ids are hostile. None of their passages is found; one of them cannot be read. */
@Alternative
@ApplicationScoped
class ShelfIndex implements PassageIndex {
    static final Article PLAIN = article("plain", "https://gazette.example/plain?a=1&b=2");
    static final Article UNDATED = new Article("undated", "", "", "", Publication.UNKNOWN, "", "", List.of());
    static final String UNREADABLE = "unreadable";

    private static final Map<String, Article> ARTICLES = Stream.of(
                    PLAIN,
                    UNDATED,
                    article("a/b c?d%#é+", ""),
                    article("notes.json", ""),
                    article("<script>", "javascript:alert(1)"))
            .collect(Collectors.toMap(Article::id, Function.identity()));

    static Article article(String id, String url) {
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
    public Optional<Article> article(String id) {
        if (id.equals(UNREADABLE)) {
            throw new IndexUnavailableException(Path.of("/srv/secret"), "is damaged", new IllegalStateException());
        }
        return Optional.ofNullable(ARTICLES.get(id));
    }

    @Override
    public void refresh() {}

    @Override
    public Coverage coverage(ArticleFilter filter) {
        return new Coverage(ARTICLES.size(), Optional.empty(), Optional.empty());
    }

    @Override
    public List<PassageHit> search(PassageQuery query, int limit) {
        return List.of();
    }

    @Override
    public List<Article> copies(String id, ArticleFilter filter) {
        return List.of();
    }

    @Override
    public List<PassageHit> originals(List<PassageHit> hits) {
        return hits;
    }

    @Override
    public Lexicon lexicon() {
        return new NoWords();
    }

    @Override
    public double rarity(String term) {
        return 0;
    }
}
