package dev.dateline.archive.lucene;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.VectorSpace;
import dev.dateline.archive.inventory.LastIngest;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.passage.PassageVectors;
import dev.dateline.passage.SentenceVectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
final class LuceneArchiveWriter implements ArchiveWriter {

    /** Large enough that an ingest of some thousand articles flushes few segments. */
    private static final double BUFFER_MEGABYTES = 64;

    private final Path path;
    private final int dimension;
    private final Directory directory;
    private final IndexWriter writer;
    private final Searchers searchers;
    private final String model;

    /** What the next commit says about itself, by the keys of {@link IndexDirectory}. */
    private final Map<String, String> mark = new ConcurrentHashMap<>();

    /**
     * Takes hold of an archive.
     *
     * @throws IndexUnavailableException if another process holds it, or it cannot be used
     */
    LuceneArchiveWriter(Path path, VectorSpace space) {
        this.path = path;
        this.model = space.model();
        this.dimension = space.dimension();
        directory = IndexDirectory.open(path);
        try {
            if (IndexDirectory.exists(directory)) {
                IndexDirectory.check(path, directory, model);
                mark.putAll(IndexDirectory.mark(directory));
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
    public void remove(Collection<String> ids) {
        try {
            writer.deleteDocuments(
                    ids.stream().map(id -> new Term(ArticleDocuments.BLOCK, id)).toArray(Term[]::new));
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
    }

    @Override
    public void withdraw(Collection<String> ids) {
        remove(ids);
        remember(Stream.concat(withdrawn().stream(), ids.stream()));
    }

    @Override
    public void readmit(Collection<String> ids) {
        remember(withdrawn().stream().filter(id -> !ids.contains(id)));
    }

    @Override
    public Set<String> withdrawn() {
        return mark.getOrDefault(IndexDirectory.WITHDRAWN_KEY, "").lines().collect(Collectors.toSet());
    }

    private void remember(Stream<String> ids) {
        mark.put(IndexDirectory.WITHDRAWN_KEY, ids.distinct().sorted().collect(Collectors.joining("\n")));
    }

    @Override
    public Map<String, String> digests(Collection<String> ids) {
        return searchers.read(searcher -> {
            OwnDocuments articles = new OwnDocuments(searcher);
            Map<String, String> digests = new LinkedHashMap<>();
            for (String id : ids) {
                OptionalInt place = articles.find(id);
                if (place.isPresent()) {
                    digests.put(id, articles.at(place.getAsInt()).get(ArticleDocuments.DIGEST));
                }
            }
            return digests;
        });
    }

    @Override
    public Map<String, PassageVectors> vectors(Collection<String> passageDigests) {
        return searchers.read(searcher -> {
            Map<String, PassageVectors> vectors = new LinkedHashMap<>();
            for (String digest : passageDigests) {
                TermQuery query = new TermQuery(new Term(ArticleDocuments.PASSAGE_DIGEST, digest));
                for (ScoreDoc hit : searcher.search(query, 1).scoreDocs) {
                    vectors.put(digest, vectors(searcher, hit.doc));
                }
            }
            return vectors;
        });
    }

    private PassageVectors vectors(IndexSearcher searcher, int document) throws IOException {
        BytesRef sentences = searcher.storedFields()
                .document(document, Set.of(ArticleDocuments.SENTENCE_VECTORS))
                .getBinaryValue(ArticleDocuments.SENTENCE_VECTORS);
        return new PassageVectors(
                vector(searcher, document), new SentenceVectors(BytesRef.deepCopyOf(sentences).bytes, dimension));
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
    public int size() {
        return searchers.read(
                searcher -> searcher.count(new TermQuery(new Term(ArticleDocuments.KIND, ArticleDocuments.ARTICLE))));
    }

    @Override
    public void ingested(LastIngest last) {
        mark.put(IndexDirectory.INGEST_KEY, last.encoded());
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
        target.setLiveCommitData(IndexDirectory.mark(mark, model).entrySet());
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
