package dev.dateline.citation;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        String url) {}
