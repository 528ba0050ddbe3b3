package dev.dateline.archive;

import dev.dateline.archive.inventory.LastIngest;
import dev.dateline.article.Article;
import dev.dateline.passage.Passage;
import dev.dateline.passage.PassageVectors;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The archive, to be written. One writer at a time holds an archive; what it wrote is seen by readers once committed,
 * whole articles at a time, and the look-ups here see what was committed too. An engine may hold back what is put and send
 * it in bulk, until the commit at the latest. Safe for use by many threads.
 */
public interface ArchiveWriter extends AutoCloseable {

    /** Adds an article, in place of the one that has its id. */
    void put(Entry entry);

    /** Takes articles out; an unknown id is no error. */
    void remove(Collection<String> ids);

    /** Takes articles out as {@link #remove} does, and remembers their ids with the next commit, known before or not. */
    void withdraw(Collection<String> ids);

    /** Forgets that articles were withdrawn. */
    void readmit(Collection<String> ids);

    /** The ids that were withdrawn, this writer's own among them. Putting one of them is not refused here. */
    Set<String> withdrawn();

    /** The digests that articles were put with, by id; an unknown id is left out. */
    Map<String, String> digests(Collection<String> ids);

    /**
     * The vectors of passages, whichever articles they stand in, by the digests they were put with; an unknown digest is
     * left out.
     */
    Map<String, PassageVectors> vectors(Collection<String> passageDigests);

    /** The ids of the articles that were read from a file, or from any file below a folder, each with its file. */
    Map<String, String> readFrom(String fileOrFolder);

    /** How many articles were committed. */
    int size();

    /** Keeps, with the next commit, what came of an ingest, in place of what came of the one before. */
    void ingested(LastIngest last);

    /** Makes what was written durable and visible. */
    void commit();

    /** Commits and lets the archive go. */
    @Override
    void close();

    /**
     * An article, ready to be kept.
     *
     * @param article the article
     * @param digest of everything that is kept of it
     * @param origin the file it was read from
     * @param signature the bands that its copies are found by; empty for an article too short to tell
     * @param passages its passages in order
     */
    record Entry(Article article, String digest, String origin, Set<Long> signature, List<EmbeddedPassage> passages) {

        /** Grows whenever what is kept of an article, or the way articles are cut, changes. */
        public static final int VERSION = 4;

        public Entry {
            signature = Set.copyOf(signature);
            passages = List.copyOf(passages);
        }
    }

    /**
     * A passage, its vectors and its traits.
     *
     * @param digest of its text, its sentences and the model
     * @param traits all but its terms
     */
    record EmbeddedPassage(Passage passage, String digest, PassageVectors vectors, Set<Trait> traits) {
        public EmbeddedPassage {
            traits = Set.copyOf(traits);
        }
    }
}
