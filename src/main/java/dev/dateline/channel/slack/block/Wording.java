package dev.dateline.channel.slack.block;

import dev.dateline.answer.Standing;
import dev.dateline.citation.ArticleReference;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and dates as a reader sees them. Nothing here is escaped. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Wording() {}

    static String day(Optional<LocalDate> published) {
        return published.map(DAY::format).orElse("date unknown");
    }

    static String title(ArticleReference article) {
        return article.title().isBlank() ? article.id() : article.title().strip();
    }

    /** The publisher, if known, and the day. */
    static String origin(ArticleReference article) {
        return Stream.of(article.source().strip(), day(article.published()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String standing(Standing standing) {
        return switch (standing) {
            case REPORTED -> "";
            case PLANNED -> " (planned)";
            case CLAIMED -> " (claimed)";
            case DENIED -> " (denied)";
        };
    }
}
