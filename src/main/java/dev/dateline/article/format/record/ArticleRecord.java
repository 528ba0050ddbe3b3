package dev.dateline.article.format.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Paragraph;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.Publication;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.masthead.KindFinder;
import dev.dateline.article.masthead.StatedDate;
import dev.dateline.article.page.HtmlFragment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.parser.Parser;

/** Reads one article from a JSON object, whatever of the usual names its fields go by. */
final class ArticleRecord {
    private static final List<String> ID = List.of("id", "_id", "guid", "uri");
    private static final List<String> TITLE = List.of("title", "headline", "headlines");
    private static final List<String> SOURCE = List.of(
            "source",
            "publisher",
            "site",
            "site_name",
            "sitename",
            "provider",
            "source-hostname",
            "source_domain",
            "hostname",
            "copyrightholder");
    private static final List<String> URL = List.of("url", "link", "canonical_url", "source-url");
    private static final List<String> AUTHOR = List.of("author", "authors", "byline", "by");
    private static final List<String> TEXT = List.of(
            "text",
            "body",
            "content",
            "articleBody",
            "maintext",
            "content_html",
            "content_text",
            "body_xhtml",
            "body_html",
            "body_text",
            "bodies");
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
            "date",
            "firstcreated",
            "versioncreated");

    private static final List<String> LANGUAGE = List.of("language", "lang", "inLanguage", "locale");
    private static final List<String> KIND =
            List.of("kind", "genre", "section", "articleSection", "category", "categories", "type", "@type");

    private static final Set<String> READ = Stream.of(ID, TITLE, SOURCE, URL, AUTHOR, TEXT, PUBLISHED, LANGUAGE, KIND)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** What an object says in words: a person's name, what WordPress rendered, a part of ninjs. */
    private static final List<String> OBJECT = List.of("name", "rendered", "value");

    /** How exporters write that there is nothing. */
    private static final Set<String> NOTHING = Set.of("none", "null", "n/a", "na", "nan", "nil", "-", "unknown");

    private ArticleRecord() {}

    /**
     * @param fallbackId the id of a record that has none
     * @throws UnreadableException if it is no object, has no text, or an id that cannot be one
     */
    static Manuscript manuscript(JsonNode node, String fallbackId) throws UnreadableException {
        return manuscript(node, fallbackId, "");
    }

    /** @param container the publisher of what the record is an item of, empty if there is none */
    static Manuscript manuscript(JsonNode node, String fallbackId, String container) throws UnreadableException {
        if (!node.isObject()) {
            throw new UnreadableException("The record is not a JSON object. Give it as {\"title\": …, \"text\": …}.");
        }
        String text = raw(node, TEXT).orElse("");
        List<Paragraph> paragraphs = HtmlFragment.isMarkup(text) ? HtmlFragment.paragraphs(text) : Paragraphs.of(text);
        if (paragraphs.isEmpty()) {
            throw new UnreadableException("The record has no text. Put the article's body into its field \"text\".");
        }
        return new Manuscript(
                ArticleId.of(id(node).orElse(fallbackId)),
                title(node).orElse(""),
                source(node).orElse(container),
                author(node).orElse(""),
                publication(node),
                url(node).orElse(""),
                field(node, LANGUAGE).orElse(""),
                KindFinder.marked(KIND.stream().map(node::path).map(ArticleRecord::words)),
                paragraphs);
    }

    static Optional<String> id(JsonNode node) {
        return raw(node, ID);
    }

    static Optional<String> title(JsonNode node) {
        return field(node, TITLE).map(ArticleRecord::unescaped);
    }

    static Optional<String> source(JsonNode node) {
        return field(node, SOURCE);
    }

    static Optional<String> author(JsonNode node) {
        return field(node, AUTHOR);
    }

    static Optional<String> url(JsonNode node) {
        return field(node, URL);
    }

    static Optional<LocalDate> published(JsonNode node) {
        return publication(node).date();
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

    /** WordPress hands out titles as HTML. */
    private static String unescaped(String title) {
        return Parser.unescapeEntities(title, false);
    }

    private static Optional<String> field(JsonNode node, List<String> names) {
        return raw(node, names).map(Paragraphs::normalised).filter(value -> !isNothing(value));
    }

    private static Optional<String> raw(JsonNode node, List<String> names) {
        return names.stream()
                .map(node::path)
                .map(ArticleRecord::words)
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    static boolean hasText(JsonNode node) {
        return raw(node, TEXT).isPresent();
    }

    /** The fields of a record that have a value and are not read. */
    static Set<String> notRead(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fields().forEachRemaining(field -> {
            if (!READ.contains(field.getKey()) && !words(field.getValue()).isBlank()) {
                names.add(field.getKey());
            }
        });
        return names;
    }

    /** A list is read as its parts, an object (a publisher, a person, a rendered text) as what it names. */
    private static String words(JsonNode value) {
        if (isVersions(value)) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(ArticleRecord::words)
                    .filter(words -> !words.isBlank())
                    .findFirst()
                    .orElse("");
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(part -> part.isArray() ? "" : words(part))
                    .filter(part -> !part.isBlank() && !isNothing(part))
                    .collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return OBJECT.stream()
                    .map(name -> value.path(name).asText(""))
                    .filter(words -> !words.isBlank())
                    .findFirst()
                    .orElse("");
        }
        return value.isNull() ? "" : value.asText("");
    }

    /** What ninjs 2 gives several times for several uses, the main one first. */
    private static boolean isVersions(JsonNode value) {
        return value.isArray() && value.size() > 0 && value.get(0).has("value");
    }

    /** What ninjs says of a record that is not to be used: {@code canceled}, {@code withheld}. */
    static Optional<String> withdrawn(JsonNode node) {
        String status = node.path("pubstatus").asText("");
        return status.endsWith("canceled") || status.endsWith("withheld") ? Optional.of(status) : Optional.empty();
    }

    private static boolean isNothing(String value) {
        return NOTHING.contains(value.strip().toLowerCase(Locale.ROOT));
    }
}
