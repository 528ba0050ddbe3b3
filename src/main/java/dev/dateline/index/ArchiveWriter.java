package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.passage.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The archive, to be written. One writer at a time holds an archive; what it wrote is seen by readers once committed,
 * whole articles at a time. Safe for use by many threads.
 */
public interface ArchiveWriter extends AutoCloseable {

    /** Adds an article, in place of the one that has its id. */
    void put(Entry entry);

    /** Takes an article out. */
    void remove(String id);

    /** The digest an article was put with, if its id is in the archive. */
    Optional<String> digest(String id);

    /** The vectors of a passage that was committed with the same digest, whichever article it stands in. */
    Optional<Embedder.PassageVectors> vectors(String passageDigest);

    /** The ids of the articles that were read from a file, or from any file below a folder, each with its file. */
    Map<String, String> readFrom(String fileOrFolder);

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
     * @param passages its passages in order
     */
    record Entry(Article article, String digest, String origin, List<EmbeddedPassage> passages) {
        public Entry {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A passage and its vectors.
     *
     * @param digest of its text, its sentences and the model
     */
    record EmbeddedPassage(Passage passage, String digest, Embedder.PassageVectors vectors) {}
}
