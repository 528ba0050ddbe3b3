package dev.dateline.article.format.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Records within a record: a <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed</a>, or the answer of an interface that
 * hands out several articles.
 *
 * @param records those records
 * @param publisher what the feed is called, empty if it is not
 */
record RecordList(List<JsonNode> records, String publisher) {
    private static final List<String> LISTS = List.of("items", "articles", "posts", "results", "data");

    RecordList {
        records = List.copyOf(records);
    }

    /** The list that a record is, if it has no text of its own. */
    static Optional<RecordList> of(JsonNode node) {
        if (!node.isObject() || ArticleRecord.hasText(node)) {
            return Optional.empty();
        }
        return LISTS.stream()
                .map(node::path)
                .filter(list -> list.isArray() && list.size() > 0 && list.get(0).isObject())
                .findFirst()
                .map(list -> new RecordList(
                        StreamSupport.stream(list.spliterator(), false).toList(), publisher(node)));
    }

    private static String publisher(JsonNode node) {
        return Stream.of("title", "name")
                .map(node::path)
                .map(title -> title.asText(""))
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }
}
