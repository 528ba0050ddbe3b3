package dev.dateline.ingest;

import dev.dateline.archive.ArchiveWriter;
import java.util.Collection;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Takes articles out of an archive for good: an ingest that meets them again leaves them out, until they are let in again. Each
 * time a line in the log says so, without a word of the article.
 */
public final class ArticleRemover {
    /** The log that tells who changed what. */
    private static final Logger AUDIT = Logger.getLogger("dev.dateline.audit");

    private final ArchiveWriter archive;

    public ArticleRemover(ArchiveWriter archive) {
        this.archive = archive;
    }

    /**
     * Takes articles out, and commits.
     *
     * @param by who asked for it, for the log: {@code the command line}
     * @return the ids of those that were there, in their order
     */
    public List<String> remove(Collection<String> ids, String by) {
        List<String> there = List.copyOf(archive.digests(ids).keySet());
        archive.withdraw(there);
        archive.commit();
        there.forEach(id -> AUDIT.infof("Article %s was removed by %s. No ingest brings it back.", id, by));
        return there;
    }

    /**
     * Lets articles that were removed in again: the next ingest that meets them takes them in.
     *
     * @return the ids of those that had been removed, in their order
     */
    public List<String> letIn(Collection<String> ids, String by) {
        List<String> removed =
                ids.stream().distinct().filter(archive.withdrawn()::contains).toList();
        archive.readmit(removed);
        archive.commit();
        removed.forEach(id -> AUDIT.infof("Article %s may be ingested again, by %s.", id, by));
        return removed;
    }
}
