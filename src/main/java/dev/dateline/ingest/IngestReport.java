package dev.dateline.ingest;

import dev.dateline.article.Reading;
import java.util.List;

/**
 * What came of an ingest.
 *
 * @param added articles that were not in the archive
 * @param replaced articles that were, with other content or from another file
 * @param unchanged articles that were, with the same content, from the same file; nothing was done for them
 * @param removed articles whose file or record is gone
 * @param embedded passages that went through the embedding model
 * @param reused passages whose vectors were in the archive
 * @param rejected what could not be read, in the order it was met
 */
public record IngestReport(
        int added,
        int replaced,
        int unchanged,
        int removed,
        int embedded,
        int reused,
        List<Reading.Rejected> rejected) {

    public IngestReport {
        rejected = List.copyOf(rejected);
    }

    /** How many articles were read. */
    public int articles() {
        return added + replaced + unchanged;
    }
}
