package dev.dateline.ingest;

import dev.dateline.archive.inventory.LastIngest;
import dev.dateline.article.Reading;
import dev.dateline.article.file.EntryPath;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What came of an ingest.
 *
 * @param added articles that were not in the archive
 * @param replaced articles that were, with other content or from another file
 * @param unchanged articles that were, with the same content, from the same file; nothing was done for them
 * @param removed articles whose file or record is gone
 * @param withheld articles that were removed by hand before, and were left out
 * @param embedded passages that went through the embedding model
 * @param reused passages whose vectors were in the archive
 * @param languages how many of the articles that were read are in each language, as BCP 47 names them; an empty name for
 *     those whose language is not known
 * @param rejected what could not be read, in the order it was met
 */
public record IngestReport(
        int added,
        int replaced,
        int unchanged,
        int removed,
        int withheld,
        int embedded,
        int reused,
        Map<String, Integer> languages,
        List<Reading.Rejected> rejected) {

    public IngestReport {
        languages = Map.copyOf(languages);
        rejected = List.copyOf(rejected);
    }

    /** How many articles were read and are in the archive. */
    public int articles() {
        return added + replaced + unchanged;
    }

    /** What is kept of it with the archive. */
    public LastIngest last(Instant ended) {
        return new LastIngest(
                ended,
                added,
                replaced,
                unchanged,
                removed,
                rejected.size(),
                rejected.stream().map(IngestReport::failure).toList());
    }

    /** Whoever asks the service what failed is not told the folders of its machine. */
    private static String failure(Reading.Rejected rejected) {
        Path file = EntryPath.container(rejected.file());
        Path folder = file.getParent();
        Path shown = folder == null ? rejected.file() : folder.relativize(rejected.file());
        return new Reading.Rejected(shown, rejected.line(), rejected.reason()).toString();
    }
}
