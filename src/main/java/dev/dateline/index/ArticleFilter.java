package dev.dateline.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which articles may be searched. An undated article passes only where no date is asked for.
 *
 * @param from published on this day or later
 * @param to published on this day or earlier
 * @param sources published by one of these, case ignored; empty for all
 */
public record ArticleFilter(Optional<LocalDate> from, Optional<LocalDate> to, List<String> sources) {

    /** Every article. */
    public static final ArticleFilter ALL = new ArticleFilter(Optional.empty(), Optional.empty(), List.of());

    public ArticleFilter {
        sources = List.copyOf(sources);
    }
}
