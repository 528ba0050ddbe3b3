package dev.dateline.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * Writes an archive to a Lucene index.
 *
 * <p>An article and its passages are one block of documents, which Lucene adds, replaces and commits as one: a process
 * killed at any moment leaves the last commit, and a commit holds whole articles only.
 */
public final class LuceneArchiveWriter implements ArchiveWriter {

    /** Large enough that an ingest of some thousand articles flushes few segments. */
    private static final double BUFFER_MEGABYTES = 64;

    private final Path path;
    private final int dimension;
    private final Directory directory;
    private final IndexWriter writer;
    private final Searchers searchers;
    private final String model;

    /**
     * Takes hold of an archive.
     *
     * @throws IndexUnavailableException if another process holds it, or it cannot be used
     */
    public LuceneArchiveWriter(Path path, Embedder embedder) {
        this.path = path;
        this.model = embedder.model();
        this.dimension = embedder.dimension();
        directory = IndexDirectory.open(path);
        try {
            if (IndexDirectory.exists(directory)) {
                IndexDirectory.check(path, directory, model);
            }
            IndexWriterConfig config = new IndexWriterConfig(EnglishTermAnalyzer.ANALYZER)
                    .setSimilarity(WordQueries.SIMILARITY)
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES);
            writer = new IndexWriter(directory, config);
            searchers = new Searchers(path, directory(writer));
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
    }

    /** Commits an empty index first, so that readers and this writer's own look-ups have something to open. */
    private Directory directory(IndexWriter fresh) throws IOException {
        if (!IndexDirectory.exists(directory)) {
            mark(fresh);
            fresh.commit();
        }
        return directory;
    }

    @Override
    public void put(Entry entry) {
        try {
            writer.updateDocuments(
                    new Term(ArticleDocuments.BLOCK, entry.article().id()), ArticleDocuments.of(entry));
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
    }

    @Override
    public void remove(String id) {
        try {
            writer.deleteDocuments(new Term(ArticleDocuments.BLOCK, id));
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
    }

    @Override
    public Optional<String> digest(String id) {
        return searchers.find(ArticleDocuments.ID, id).map(document -> document.get(ArticleDocuments.DIGEST));
    }

    @Override
    public Optional<Embedder.PassageVectors> vectors(String passageDigest) {
        return searchers.read(searcher -> {
            TermQuery query = new TermQuery(new Term(ArticleDocuments.PASSAGE_DIGEST, passageDigest));
            ScoreDoc[] hits = searcher.search(query, 1).scoreDocs;
            if (hits.length == 0) {
                return Optional.empty();
            }
            BytesRef sentences = searcher.storedFields()
                    .document(hits[0].doc, Set.of(ArticleDocuments.SENTENCE_VECTORS))
                    .getBinaryValue(ArticleDocuments.SENTENCE_VECTORS);
            return Optional.of(new Embedder.PassageVectors(
                    vector(searcher, hits[0].doc),
                    new SentenceVectors(BytesRef.deepCopyOf(sentences).bytes, dimension)));
        });
    }

    private static float[] vector(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        FloatVectorValues values = leaf.reader().getFloatVectorValues(ArticleDocuments.VECTOR);
        KnnVectorValues.DocIndexIterator documents = values.iterator();
        documents.advance(document - leaf.docBase);
        return values.vectorValue(documents.index()).clone();
    }

    @Override
    public Map<String, String> readFrom(String fileOrFolder) {
        String folder = fileOrFolder.endsWith("/") ? fileOrFolder : fileOrFolder + "/";
        BooleanQuery query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(ArticleDocuments.ORIGIN, fileOrFolder)), BooleanClause.Occur.SHOULD)
                .add(new PrefixQuery(new Term(ArticleDocuments.ORIGIN, folder)), BooleanClause.Occur.SHOULD)
                .build();
        return searchers.read(searcher -> {
            Map<String, String> ids = new LinkedHashMap<>();
            for (ScoreDoc hit :
                    searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs) {
                Document article =
                        searcher.storedFields().document(hit.doc, Set.of(ArticleDocuments.ID, ArticleDocuments.ORIGIN));
                ids.put(article.get(ArticleDocuments.ID), article.get(ArticleDocuments.ORIGIN));
            }
            return ids;
        });
    }

    @Override
    public void commit() {
        try {
            mark(writer);
            writer.commit();
            searchers.refresh();
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
    }

    private void mark(IndexWriter target) {
        target.setLiveCommitData(IndexDirectory.mark(model).entrySet());
    }

    @Override
    public void close() {
        try (directory;
                writer;
                searchers) {
            commit();
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
    }
}
