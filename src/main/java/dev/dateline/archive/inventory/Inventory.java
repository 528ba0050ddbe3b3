package dev.dateline.archive.inventory;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an archive holds. Each of the maps counts every article once; an empty name stands for those that do not say.
 *
 * @param articles how many articles
 * @param passages how many passages they are cut into
 * @param undated how many of the articles have no date
 * @param from the earliest publication date
 * @param to the latest publication date
 * @param publishers how many articles each has, most first; names that differ in case alone are one
 * @param languages how many articles are in each, most first
 * @param kinds how many articles are of each kind, most first, by the name of the kind in lower case
 * @param lastIngest what came of the last ingest, if that was kept
 */
public record Inventory(
        int articles,
        int passages,
        int undated,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Map<String, Integer> publishers,
        Map<String, Integer> languages,
        Map<String, Integer> kinds,
        Optional<LastIngest> lastIngest) {

    public Inventory {
        publishers = mostFirst(publishers);
        languages = mostFirst(languages);
        kinds = mostFirst(kinds);
    }

    private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(count -> sorted.put(count.getKey(), count.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
