package dev.dateline.article.format.text;

import dev.dateline.article.Paragraphs;
import dev.dateline.article.Publication;
import dev.dateline.article.masthead.StatedDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code name: value} lines before a Markdown article.
 *
 * @param fields by name in lower case
 */
record FrontMatter(Map<String, String> fields) {
    private static final Pattern FIELD = Pattern.compile("^([\\w-]+)\\s*:\\s*(.*)$");
    private static final List<String> PUBLISHED = List.of("published", "date", "publishdate", "publish_date");

    FrontMatter {
        fields = Map.copyOf(fields);
    }

    static FrontMatter of(List<String> lines) {
        Map<String, String> fields = new HashMap<>();
        for (String line : lines) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), unquoted(field.group(2)));
            }
        }
        return new FrontMatter(fields);
    }

    Optional<String> title() {
        return Optional.of(value("title", "headline")).filter(title -> !title.isEmpty());
    }

    /** The first of these fields that is there; empty if none is. */
    String value(String... names) {
        for (String name : names) {
            String value = fields.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    Publication publication() {
        for (String name : PUBLISHED) {
            Optional<StatedDate> date = StatedDate.in(value(name));
            if (date.isPresent()) {
                return new Publication.Dated(date.get().day(), "front matter " + name);
            }
        }
        return Publication.UNKNOWN;
    }

    private static String unquoted(String value) {
        String plain = value.strip().replaceAll("^\\[(.*)]$", "$1").strip();
        return Paragraphs.normalised(plain.replaceAll("^([\"'])(.*)\\1$", "$2"));
    }
}
