package dev.dateline.article.format.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Paragraph;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.Publication;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.masthead.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads one article from a JSON object, whatever of the usual names its fields go by. */
final class ArticleRecord {
    private static final List<String> ID = List.of("id", "_id");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> SOURCE = List.of("source", "publisher", "site", "site_name");
    private static final List<String> URL = List.of("url", "link");
    private static final List<String> AUTHOR = List.of("author", "authors", "byline");
    private static final List<String> TEXT = List.of("text", "body", "content", "articleBody", "maintext");
    private static final List<String> PUBLISHED = List.of(
            "published",
            "publishedAt",
            "published_at",
            "date_published",
            "datePublished",
            "date_publish",
            "publish_date",
            "publishDate",
            "pubDate",
            "date");

    /** How exporters write that there is nothing. */
    private static final Set<String> NOTHING = Set.of("none", "null", "n/a", "na", "nan", "nil", "-", "unknown");

    private ArticleRecord() {}

    /**
     * @param fallbackId the id of a record that has none
     * @throws UnreadableException if it is no object, has no text, or an id that cannot be one
     */
    static Manuscript manuscript(JsonNode node, String fallbackId) throws UnreadableException {
        if (!node.isObject()) {
            throw new UnreadableException("The record is not a JSON object. Give it as {\"title\": …, \"text\": …}.");
        }
        String text = raw(node, TEXT).orElse("");
        List<Paragraph> paragraphs = Paragraphs.of(text);
        if (paragraphs.isEmpty()) {
            throw new UnreadableException("The record has no text. Put the article's body into its field \"text\".");
        }
        String url = field(node, URL);
        return new Manuscript(
                ArticleId.of(raw(node, ID).filter(id -> !id.isBlank()).orElse(fallbackId)),
                field(node, TITLE),
                field(node, SOURCE),
                field(node, AUTHOR),
                publication(node),
                url,
                paragraphs);
    }

    private static Publication publication(JsonNode node) {
        for (String name : PUBLISHED) {
            Optional<LocalDate> day =
                    raw(node, List.of(name)).flatMap(StatedDate::in).map(StatedDate::day);
            if (day.isPresent()) {
                return new Publication.Dated(day.get(), "record field \"" + name + "\"");
            }
        }
        return Publication.UNKNOWN;
    }

    private static String field(JsonNode node, List<String> names) {
        return raw(node, names)
                .map(Paragraphs::normalised)
                .filter(value -> !isNothing(value))
                .orElse("");
    }

    private static Optional<String> raw(JsonNode node, List<String> names) {
        return names.stream()
                .map(node::path)
                .map(ArticleRecord::words)
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    /** A list is read as its parts, an object (a publisher, a person) as its name. */
    private static String words(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(part -> part.isArray() ? "" : words(part))
                    .filter(part -> !part.isBlank() && !isNothing(part))
                    .collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return value.path("name").asText("");
        }
        return value.isNull() ? "" : value.asText("");
    }

    private static boolean isNothing(String value) {
        return NOTHING.contains(value.strip().toLowerCase(Locale.ROOT));
    }
}
