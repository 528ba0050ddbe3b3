package dev.dateline.archive;

import dev.dateline.answer.extractive.reading.ReadingLimits;
import dev.dateline.archive.lucene.LuceneArchives;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.embedding.OnnxEmbedder;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.IngestReport;
import dev.dateline.lexicon.ArchiveLexicon;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.passage.PassageCutter;
import dev.dateline.reader.OnnxReader;
import dev.dateline.reader.Reader;
import dev.dateline.syndication.Copies;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** An archive on disk, and articles to put into it. The model is the real one, loaded once. */
public final class ArchiveFixture {
    /** The packaged model. */
    public static final OnnxEmbedder EMBEDDER = new OnnxEmbedder(1);

    /** The packaged reader. */
    public static final Optional<Reader> READER = Optional.of(OnnxReader.load(Optional.empty(), 2));

    /** Scores by the packaged reader and model. */
    public static final SupportScorer SCORER = new SupportScorer(EMBEDDER, new EnglishTermAnalyzer(), READER);

    /** Shows every short answer, however unsure: for tests of what it says, not of whether it is shown. */
    public static final ReadingLimits SHOWING_ALL = new ReadingLimits(12, Duration.ofMinutes(1), 0, 0);

    private ArchiveFixture() {}

    /** An article of one paragraph. */
    public static Article article(String id, String title, String source, String published, String text) {
        Publication publication =
                published.isEmpty() ? Publication.UNKNOWN : new Publication.Dated(LocalDate.parse(published), "test");
        return new Article(
                id, title, source, "", publication, "", text, List.of(new Block(Block.Kind.BODY, 0, text.length())));
    }

    /** Brings articles into an index. */
    public static IngestReport ingest(Path index, Article... articles) {
        try (ArchiveWriter archive = new LuceneArchives(index).write(EMBEDDER.space());
                Ingest ingest = new Ingest(archive, EMBEDDER, new EnglishTermAnalyzer(), new PassageCutter(), 2)) {
            for (Article article : articles) {
                ingest.accept(new Reading.Read(article, Path.of("/archive", article.id() + ".txt")));
            }
            return ingest.finish();
        }
    }

    /** Makes an index as a later version of Dateline would mark it. */
    public static void writeNewerVersion(Path index) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("dateline.version", "99").entrySet());
            writer.commit();
        }
    }

    /** Opens an index to read. */
    public static PassageIndex open(Path index) {
        return new LuceneArchives(index).read(EMBEDDER.space());
    }

    /** What an archive says of words and names. */
    public static Lexicon lexicon(PassageIndex index) {
        return new ArchiveLexicon(index, new EnglishTermAnalyzer(), EMBEDDER::knows);
    }

    /** The copies in an archive. */
    public static Copies copies(PassageIndex index) {
        return new Copies(index, new EnglishTermAnalyzer());
    }
}
