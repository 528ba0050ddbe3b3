package dev.dateline.channel.json.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article as JSON. Text fields that are not known are empty.
 *
 * @param published when it was published; absent means "date unknown"
 * @param publishedFrom where on its page that date was read; absent with the date
 * @param text the body; the offsets of quotes are UTF-16 indices into it
 */
@Schema(name = "Article")
record ArticleDocument(
        String id,
        String title,
        String source,
        String author,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> published,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> publishedFrom,
        String url,
        String text) {

    static ArticleDocument of(Article article) {
        return new ArticleDocument(
                article.id(),
                article.title(),
                article.source(),
                article.author(),
                article.publication().date(),
                readFrom(article.publication()),
                article.url(),
                article.text());
    }

    private static Optional<String> readFrom(Publication publication) {
        return switch (publication) {
            case Publication.Dated dated -> Optional.of(dated.readFrom());
            case Publication.Undated undated -> Optional.empty();
        };
    }
}
