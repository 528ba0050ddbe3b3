package dev.dateline.citation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.archive.PassageHit;
import dev.dateline.article.Article;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Enough of an article to name it. Text fields that are not known are empty.
 *
 * @param id the article's id
 * @param title the headline
 * @param source the publisher
 * @param author the byline
 * @param published when it was published; absent means "date unknown"
 * @param url where it stands on the web
 */
public record ArticleReference(
        String id,
        String title,
        String source,
        String author,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> published,
        String url) {

    public static ArticleReference of(PassageHit hit) {
        return new ArticleReference(
                hit.passage().articleId(),
                hit.title(),
                hit.source(),
                hit.author(),
                hit.publication().date(),
                hit.url());
    }

    public static ArticleReference of(Article article) {
        return new ArticleReference(
                article.id(),
                article.title(),
                article.source(),
                article.author(),
                article.publication().date(),
                article.url());
    }
}
