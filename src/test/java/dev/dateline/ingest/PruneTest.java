package dev.dateline.ingest;

import static dev.dateline.archive.ArchiveFixture.EMBEDDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.lucene.LuceneArchives;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.format.ArticleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles whose files are gone go, wherever those stood, unless that is most of the archive. */
final class PruneTest {
    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void makesArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        for (String name : List.of("quay", "mill", "park", "lock")) {
            Files.writeString(articles.resolve(name + ".txt"), story(name));
        }
        zip("fog", "tide", "gale");
        tar("snow", "thaw");
    }

    @Test
    void takesOutWhatIsNoLongerInAZipArchive() throws IOException {
        assertThat(ingest(false).added()).isEqualTo(9);

        zip("fog", "gale");

        assertThat(ingest(false).removed()).isEqualTo(1);
        assertThat(there("fog", "tide", "gale", "snow")).containsExactly("fog", "gale", "snow");
    }

    @Test
    void takesOutWhatIsNoLongerInATarArchive() throws IOException {
        ingest(false);

        tar("thaw");

        assertThat(ingest(false).removed()).isEqualTo(1);
        assertThat(there("snow", "thaw", "tide")).containsExactly("thaw", "tide");
    }

    @Test
    void takesOutAllThatWasInAnArchiveThatIsGone() throws IOException {
        ingest(false);

        Files.delete(articles.resolve("weather.zip"));

        assertThat(ingest(false).removed()).isEqualTo(3);
        assertThat(there("fog", "tide", "gale", "thaw")).containsExactly("thaw");
    }

    @Test
    void keepsWhatStoodInAnArchiveThatCannotBeReadAnyMore() throws IOException {
        ingest(false);

        byte[] whole = Files.readAllBytes(articles.resolve("weather.zip"));
        Files.write(articles.resolve("weather.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(ingest(false).removed()).isZero();
        assertThat(there("fog", "tide")).containsExactly("fog", "tide");
    }

    @Test
    void takesOutNothingIfThatWouldBeMoreThanHalf() throws IOException {
        ingest(false);
        for (String name : List.of("weather.zip", "winter.tar")) {
            Files.delete(articles.resolve(name));
        }
        assertThat(pruned(false)).contains(new Ingest.TooMuch(5, 9));
        assertThat(there("fog", "snow")).containsExactly("fog", "snow");

        assertThat(pruned(true)).isEmpty();
        assertThat(there("fog", "snow", "quay")).containsExactly("quay");
    }

    @Test
    void leavesOutWhatWasRemovedByHandUntilItIsLetInAgain() {
        ingest(false);
        try (ArchiveWriter archive = new LuceneArchives(folder.resolve("index")).write(EMBEDDER.space())) {
            assertThat(new ArticleRemover(archive).remove(List.of("fog", "nothing"), "a test"))
                    .containsExactly("fog");
        }
        assertThat(there("fog", "tide")).containsExactly("tide");

        IngestReport again = ingest(false);
        assertThat(again.withheld()).isEqualTo(1);
        assertThat(again.articles()).isEqualTo(8);
        assertThat(there("fog", "tide")).containsExactly("tide");

        try (ArchiveWriter archive = new LuceneArchives(folder.resolve("index")).write(EMBEDDER.space())) {
            assertThat(new ArticleRemover(archive).letIn(List.of("fog", "tide"), "a test"))
                    .containsExactly("fog");
        }
        assertThat(ingest(false).added()).isEqualTo(1);
        assertThat(there("fog")).containsExactly("fog");
    }

    private IngestReport ingest(boolean evenMost) {
        try (ArchiveWriter archive = new LuceneArchives(folder.resolve("index")).write(EMBEDDER.space());
                Ingest ingest = new Ingest(archive, EMBEDDER, new EnglishTermAnalyzer(), 1)) {
            new ArticleFiles().read(List.of(articles), ingest);
            ingest.prune(List.of(articles), evenMost);
            return ingest.finish();
        }
    }

    private Optional<Ingest.TooMuch> pruned(boolean evenMost) {
        try (ArchiveWriter archive = new LuceneArchives(folder.resolve("index")).write(EMBEDDER.space());
                Ingest ingest = new Ingest(archive, EMBEDDER, new EnglishTermAnalyzer(), 1)) {
            new ArticleFiles().read(List.of(articles), ingest);
            Optional<Ingest.TooMuch> tooMuch = ingest.prune(List.of(articles), evenMost);
            ingest.finish();
            return tooMuch;
        }
    }

    private List<String> there(String... ids) {
        try (ArchiveWriter archive = new LuceneArchives(folder.resolve("index")).write(EMBEDDER.space())) {
            return List.copyOf(archive.digests(List.of(ids)).keySet());
        }
    }

    private void zip(String... names) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(articles.resolve("weather.zip")))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry("pages/" + name + ".txt"));
                zip.write(bytes(name));
            }
        }
    }

    private void tar(String... names) throws IOException {
        try (var tar = new TarArchiveOutputStream(Files.newOutputStream(articles.resolve("winter.tar")))) {
            for (String name : names) {
                var entry = new TarArchiveEntry(name + ".txt");
                entry.setSize(bytes(name).length);
                tar.putArchiveEntry(entry);
                tar.write(bytes(name));
                tar.closeArchiveEntry();
            }
        }
    }

    private static byte[] bytes(String name) {
        return story(name).getBytes(StandardCharsets.UTF_8);
    }

    private static String story(String name) {
        return "Plans for the " + name
                + " were shown on Monday, the harbour office said, and nobody objected to them.\n";
    }
}
