package dev.dateline.channel.json.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.archive.inventory.Inventory;
import dev.dateline.archive.inventory.LastIngest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the archive holds, as JSON. Lists stand in the order of their counts, most first.
 *
 * @param undated how many articles have no date
 * @param days the days of the first and the last article; absent if none is dated
 * @param publishers each with its articles; an empty name stands for those that name none
 * @param languages as BCP 47 names them; an empty name stands for those whose language is not known
 * @param kinds what the articles are meant as
 * @param lastIngest what came of the last ingest; absent before the first
 */
@Schema(name = "Archive")
record ArchiveDocument(
        int articles,
        int passages,
        int undated,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Days> days,
        List<Share> publishers,
        List<Share> languages,
        List<Share> kinds,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LastIngest> lastIngest) {

    static ArchiveDocument of(Inventory inventory) {
        return new ArchiveDocument(
                inventory.articles(),
                inventory.passages(),
                inventory.undated(),
                inventory.from().flatMap(from -> inventory.to().map(to -> new Days(from, to))),
                shares(inventory.publishers()),
                shares(inventory.languages()),
                shares(inventory.kinds()),
                inventory.lastIngest());
    }

    private static List<Share> shares(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new Share(count.getKey(), count.getValue()))
                .toList();
    }

    /** The first and the last day. */
    record Days(LocalDate from, LocalDate to) {}

    /** How many articles have a name in common. */
    record Share(String name, int articles) {}
}
