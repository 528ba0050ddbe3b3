package dev.dateline.channel.json.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleKind;
import dev.dateline.article.Publication;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article as JSON. Text fields that are not known are empty.
 *
 * @param published when it was published; absent means "date unknown"
 * @param publishedFrom where on its page that date was read; absent with the date
 * @param language what it is written in, as BCP 47 names languages; absent if that is not known
 * @param kind what it is meant as: news, analysis, opinion, satire, sponsored, press_release; absent if nothing says
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
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> language,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> kind,
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
                Optional.of(article.language()).filter(language -> !language.isEmpty()),
                Optional.of(article.kind())
                        .filter(kind -> kind != ArticleKind.UNKNOWN)
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT)),
                article.text());
    }

    private static Optional<String> readFrom(Publication publication) {
        return switch (publication) {
            case Publication.Dated dated -> Optional.of(dated.readFrom());
            case Publication.Undated undated -> Optional.empty();
        };
    }
}
