package dev.dateline.article.format.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Reading;
import dev.dateline.article.file.ArticleFile;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fields of a file's records that are not understood, each of which is named once. */
final class FieldsNotRead {
    /** More names than these are a sign of records that are no articles, and would fill a terminal. */
    private static final int MOST_NAMED = 20;

    private final Set<String> names = new TreeSet<>();

    void in(JsonNode record) {
        if (names.size() < MOST_NAMED) {
            names.addAll(ArticleRecord.notRead(record));
        }
    }

    Optional<Reading> noted(ArticleFile file) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(file.noted("Fields that are not read: "
                        + String.join(", ", names.stream().limit(MOST_NAMED).toList()) + "."));
    }
}
