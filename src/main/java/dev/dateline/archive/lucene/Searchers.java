package dev.dateline.archive.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** Lends the newest searcher of an index to one step of reading at a time. */
final class Searchers implements AutoCloseable {
    private final Path path;
    private final SearcherManager manager;

    Searchers(Path path, Directory directory) throws IOException {
        this.path = path;
        this.manager = new SearcherManager(directory, null);
    }

    /** What one step of reading gives. */
    <T> T read(Step<T> step) {
        try {
            IndexSearcher searcher = manager.acquire();
            try {
                searcher.setSimilarity(WordQueries.SIMILARITY);
                return step.on(searcher);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
    }

    /** Shows what was committed since. */
    void refresh() {
        try {
            manager.maybeRefreshBlocking();
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
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
