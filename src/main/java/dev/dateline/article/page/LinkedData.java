package dev.dateline.article.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.file.JsonRecords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article that a page describes in JSON-LD, by the words of <a href="https://schema.org/Article">schema.org</a>.
 * Fields it does not state are empty.
 *
 * @param marks what it says of the article's kind: its types, sections and genres
 */
record LinkedData(
        String headline,
        String published,
        String author,
        String publisher,
        String url,
        String language,
        List<String> marks) {
    private static final LinkedData NOTHING = new LinkedData("", "", "", "", "", "", List.of());

    /** The first article described; pages that describe several put their own first. */
    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<LinkedData> data = parsed(script.data()).flatMap(LinkedData::article);
            if (data.isPresent()) {
                return data.get();
            }
        }
        return NOTHING;
    }

    /** Browsers pass over JSON-LD that does not parse, and pages are made for browsers. */
    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.of(JsonRecords.MAPPER.readTree(json.strip()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<LinkedData> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (isArticle(node)) {
                return Optional.of(of(node));
            } else if (node.isObject()) {
                open.add(node.path("@graph"));
                open.add(node.path("mainEntity"));
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).anyMatch(LinkedData::namesArticle)
                : namesArticle(type);
    }

    private static boolean namesArticle(JsonNode type) {
        String name = type.asText("");
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }

    private static LinkedData of(JsonNode node) {
        JsonNode page = node.path("mainEntityOfPage");
        return new LinkedData(
                text(node.path("headline")),
                text(node.path("datePublished")),
                names(node.path("author")),
                names(node.path("publisher")),
                node.path("url").asText(page.path("@id").asText(page.asText(""))),
                node.path("inLanguage")
                        .path("alternateName")
                        .asText(node.path("inLanguage").asText("")),
                Stream.of("@type", "articleSection", "genre")
                        .flatMap(name -> texts(node.path(name)))
                        .toList());
    }

    private static Stream<String> texts(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).map(LinkedData::text)
                : Stream.of(text(value));
    }

    private static String names(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .filter(part -> !part.isArray())
                    .map(LinkedData::names)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        return text(value.isObject() ? value.path("name") : value);
    }

    /** JSON-LD is often written with its HTML entities left in. */
    private static String text(JsonNode value) {
        return Paragraphs.normalised(Parser.unescapeEntities(value.asText(""), false));
    }
}
