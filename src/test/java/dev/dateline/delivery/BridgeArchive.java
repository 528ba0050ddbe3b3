package dev.dateline.delivery;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.archive.lucene.LuceneArchives;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.embedding.Embedder;
import dev.dateline.ingest.Ingest;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An archive of one article, and a fresh database of small state. */
public class BridgeArchive implements QuarkusTestProfile {
    public static final String QUESTION = "When did the Alder Bridge open?";
    public static final String ANSWER = "12 June 2021";

    private static final String TEXT = "The Alder Bridge opened to traffic on Saturday after six years of work. "
            + "Mayor Ines Marlow cut the ribbon before a crowd of about 2,000 people. "
            + "The bridge cost 84 million euros, the city said.";

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Path folder = Files.createTempDirectory("dateline-bridge");
            return Map.of(
                    "dateline.index.path",
                    folder.resolve("index").toString(),
                    // Whether the reader of the day is sure enough to show its answer is tried elsewhere.
                    "dateline.reader.least-certainty",
                    "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port where nothing listens. */
    protected static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void ingest(IndexConfig config, Embedder embedder) {
        Article article = new Article(
                "alder",
                "Bridge over the Alder carries its first cars",
                "The Example Gazette",
                "A. Writer",
                new Publication.Dated(LocalDate.of(2021, 6, 14), "record"),
                "https://gazette.example/alder",
                TEXT,
                List.of(new Block(Block.Kind.BODY, 0, TEXT.length())));
        try (ArchiveWriter archive = new LuceneArchives(config.path()).write(embedder.space());
                Ingest ingest = new Ingest(archive, embedder, new EnglishTermAnalyzer(), 1)) {
            ingest.accept(new Reading.Read(article, Path.of("alder.json")));
            ingest.finish();
        }
    }
}
