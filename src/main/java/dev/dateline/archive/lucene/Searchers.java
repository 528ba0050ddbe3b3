package dev.dateline.archive.lucene;

import dev.dateline.archive.lucene.file.SegmentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * Lends the newest searcher of an index to one step of reading at a time, as long as the files it reads are sound. Where they
 * are not, every reading fails until they are again: half an archive must not look like one that says nothing.
 */
final class Searchers implements AutoCloseable {
    private final Path path;
    private final Directory directory;
    private final SegmentFiles files;
    private volatile SearcherManager manager;
    private volatile Optional<IOException> damage = Optional.empty();

    Searchers(Path path, Directory directory) throws IOException {
        this.path = path;
        this.directory = directory;
        this.files = new SegmentFiles(path, directory);
        this.manager = new SearcherManager(directory, null);
    }

    /** What one step of reading gives. */
    <T> T read(Step<T> step) {
        throwIfDamaged();
        try {
            SearcherManager lender = manager;
            IndexSearcher searcher = lender.acquire();
            try {
                searcher.setSimilarity(WordQueries.SIMILARITY);
                return step.on(searcher);
            } finally {
                lender.release(searcher);
            }
        } catch (IOException e) {
            requireSound();
            throw IndexDirectory.explain(path, e);
        } catch (RuntimeException | InternalError e) {
            // What damaged files look like to whoever decodes them; a mapped file that was cut short is an
            // InternalError.
            requireSound();
            throw e;
        }
    }

    /**
     * Looks at the files now.
     *
     * @throws dev.dateline.archive.IndexUnavailableException if they are damaged or gone
     */
    void requireSound() {
        Optional<IOException> found = files.damage();
        if (found.isPresent()) {
            damage = found;
        }
        throwIfDamaged();
    }

    private void throwIfDamaged() {
        damage.ifPresent(reason -> {
            throw IndexDirectory.explain(path, reason);
        });
    }

    /** Shows what was committed since, or that what is there cannot be read. */
    void refresh() {
        try {
            Optional<IOException> before = damage;
            damage = files.damage();
            throwIfDamaged();
            if (before.isPresent()) {
                reopen();
            }
            manager.maybeRefreshBlocking();
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
    }

    /** What is open may be files that are not there any more. */
    private void reopen() throws IOException {
        SearcherManager damaged = manager;
        manager = new SearcherManager(directory, null);
        damaged.close();
    }

    @Override
    public void close() throws IOException {
        manager.close();
    }

    /** A step of reading. */
    interface Step<T> {
        T on(IndexSearcher searcher) throws IOException;
    }
}
