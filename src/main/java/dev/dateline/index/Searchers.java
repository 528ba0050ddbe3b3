package dev.dateline.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
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

    /** The one document that has a value in a field. */
    Optional<Document> find(String field, String value) {
        return read(searcher -> {
            ScoreDoc[] hits = searcher.search(new TermQuery(new Term(field, value)), 1).scoreDocs;
            return hits.length == 0
                    ? Optional.empty()
                    : Optional.of(searcher.storedFields().document(hits[0].doc));
        });
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
