package dev.dateline.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which articles may be searched. An undated article passes only if no date is asked for.
 *
 * @param from published on this day or later
 * @param to published on this day or earlier
 * @param sources published by one of these, case ignored; empty for all
 * @param ids one of these; empty for all
 */
public record ArticleFilter(Optional<LocalDate> from, Optional<LocalDate> to, List<String> sources, Set<String> ids) {

    /** Every article. */
    public static final ArticleFilter ALL = new ArticleFilter(Optional.empty(), Optional.empty(), List.of());

    public ArticleFilter {
        sources = List.copyOf(sources);
        ids = Set.copyOf(ids);
    }

    /** By dates and publishers alone. */
    public ArticleFilter(Optional<LocalDate> from, Optional<LocalDate> to, List<String> sources) {
        this(from, to, sources, Set.of());
    }

    /** What two spellings of one publisher's name have in common. */
    public static String sourceKey(String source) {
        return source.strip().toLowerCase(Locale.ROOT);
    }
}
