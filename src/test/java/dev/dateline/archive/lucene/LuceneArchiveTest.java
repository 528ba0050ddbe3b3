package dev.dateline.archive.lucene;

import static dev.dateline.archive.ArchiveFixture.EMBEDDER;
import static dev.dateline.archive.ArchiveFixture.article;
import static dev.dateline.archive.ArchiveFixture.ingest;
import static dev.dateline.archive.ArchiveFixture.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.Coverage;
import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.article.Reading;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.IngestReport;
import dev.dateline.passage.PassageCutter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LuceneArchiveTest {
    private static final Article BRIDGE = article(
            "bridge",
            "Bridge opens",
            "The Harbour Post",
            "2019-05-02",
            "The bridge opened on Thursday. It cost 40 million.");
    private static final Article TUNNEL =
            article("tunnel", "Tunnel closed", "Hill Courier", "2019-08-20", "The tunnel was closed after a fire.");
    private static final Article UNDATED =
            article("undated", "Ferry", "Hill Courier", "", "The ferry sails twice a day.");

    @TempDir
    Path folder;

    @Test
    void keepsAnArticleAsItIs() {
        ingest(folder, BRIDGE, TUNNEL);

        try (PassageIndex index = open(folder)) {
            assertThat(index.article("bridge")).contains(BRIDGE);
            assertThat(index.article("nowhere")).isEmpty();
        }
    }

    @Test
    void replacesAnArticleWhoseIdComesAgain() {
        ingest(folder, BRIDGE);
        Article corrected =
                article("bridge", "Bridge opens", "The Harbour Post", "2019-05-02", "The bridge did not open.");

        IngestReport report = ingest(folder, corrected);

        assertThat(report.replaced()).isEqualTo(1);
        try (PassageIndex index = open(folder)) {
            assertThat(index.article("bridge")).contains(corrected);
            assertThat(words(index, "bridge cost", ArticleFilter.ALL)).hasSize(1);
            assertThat(index.coverage(ArticleFilter.ALL).articles()).isEqualTo(1);
        }
    }

    @Test
    void embedsNothingTheSecondTime() {
        ingest(folder, BRIDGE, TUNNEL);

        IngestReport report = ingest(folder, BRIDGE, TUNNEL);

        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.embedded()).isZero();
    }

    @Test
    void embedsNothingForTextThatIsThereUnderAnotherId() {
        ingest(folder, BRIDGE);

        IngestReport report = ingest(folder, article("copy", "A bridge", "Wire", "2019-05-03", BRIDGE.text()));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.embedded()).isZero();
        assertThat(report.reused()).isEqualTo(1);
        try (PassageIndex index = open(folder)) {
            List<PassageHit> hits = index.search(
                    new PassageQuery.Nearest(EMBEDDER.embed("What did the bridge cost?"), ArticleFilter.ALL), 5);
            assertThat(hits).hasSize(2);
            assertThat(hits.get(0).score()).isEqualTo(hits.get(1).score());
        }
    }

    @Test
    void searchesOnlyWhatTheFilterLetsThrough() {
        ingest(folder, BRIDGE, TUNNEL, UNDATED);
        ArticleFilter untilJuly =
                new ArticleFilter(Optional.empty(), Optional.of(LocalDate.parse("2019-07-01")), List.of());
        ArticleFilter courier = new ArticleFilter(Optional.empty(), Optional.empty(), List.of("hill courier"));

        try (PassageIndex index = open(folder)) {
            String anything = "bridge tunnel ferry";
            assertThat(ids(words(index, anything, untilJuly))).containsExactly("bridge");
            assertThat(ids(words(index, anything, courier))).containsExactlyInAnyOrder("tunnel", "undated");
            assertThat(ids(words(index, anything, ArticleFilter.ALL))).hasSize(3);
            assertThat(ids(index.search(new PassageQuery.Nearest(EMBEDDER.embed(anything), untilJuly), 5)))
                    .containsExactly("bridge");
            assertThat(index.coverage(untilJuly))
                    .isEqualTo(new Coverage(
                            1, Optional.of(LocalDate.parse("2019-05-02")), Optional.of(LocalDate.parse("2019-05-02"))));
            assertThat(index.coverage(ArticleFilter.ALL))
                    .isEqualTo(new Coverage(
                            3, Optional.of(LocalDate.parse("2019-05-02")), Optional.of(LocalDate.parse("2019-08-20"))));
        }
    }

    @Test
    void takesNoCharacterOfAQuestionForAnOperator() {
        ingest(folder, BRIDGE);

        try (PassageIndex index = open(folder)) {
            assertThat(words(index, "bridge? AND (cost: \"40 +-!{}[]^~*\\/", ArticleFilter.ALL))
                    .hasSize(1);
            assertThat(words(index, "?*:\"( …", ArticleFilter.ALL)).isEmpty();
        }
    }

    @Test
    void prunesWhatCameFromAFolderAndIsGone() {
        ingest(folder, BRIDGE, TUNNEL);

        try (ArchiveWriter archive = new LuceneArchives(folder).write(EMBEDDER.space());
                Ingest ingest = new Ingest(archive, EMBEDDER, new EnglishTermAnalyzer(), new PassageCutter(), 1)) {
            ingest.accept(new Reading.Read(BRIDGE, Path.of("/archive/bridge.txt")));
            ingest.prune(List.of(Path.of("/archive")), false);
            assertThat(ingest.finish().removed()).isEqualTo(1);
        }

        try (PassageIndex index = open(folder)) {
            assertThat(index.article("bridge")).isPresent();
            assertThat(index.article("tunnel")).isEmpty();
        }
    }

    @Test
    void keepsArticlesOfFilesThatCouldNotBeReadWhenPruning() {
        ingest(folder, BRIDGE, TUNNEL);

        try (ArchiveWriter archive = new LuceneArchives(folder).write(EMBEDDER.space());
                Ingest ingest = new Ingest(archive, EMBEDDER, new EnglishTermAnalyzer(), new PassageCutter(), 1)) {
            ingest.accept(new Reading.Read(BRIDGE, Path.of("/archive/bridge.txt")));
            ingest.accept(new Reading.Rejected(Path.of("/archive/tunnel.txt"), 0, "may not be read"));
            ingest.prune(List.of(Path.of("/archive")), false);
            assertThat(ingest.finish().removed()).isZero();
        }
    }

    @Test
    void keepsArticlesOfAFolderThatIsNotThereWhenPruning() {
        ingest(folder, BRIDGE, TUNNEL);

        try (ArchiveWriter archive = new LuceneArchives(folder).write(EMBEDDER.space());
                Ingest ingest = new Ingest(archive, EMBEDDER, new EnglishTermAnalyzer(), new PassageCutter(), 1)) {
            ingest.accept(new Reading.Rejected(Path.of("/archive"), 0, "is not there"));
            ingest.prune(List.of(Path.of("/archive")), false);
            assertThat(ingest.finish().removed()).isZero();
        }
    }

    @Test
    void prunesAnArticleWhereItWasReadLast() {
        ingest(folder, BRIDGE);

        try (ArchiveWriter archive = new LuceneArchives(folder).write(EMBEDDER.space());
                Ingest ingest = new Ingest(archive, EMBEDDER, new EnglishTermAnalyzer(), new PassageCutter(), 1)) {
            ingest.accept(new Reading.Read(BRIDGE, Path.of("/moved/bridge.txt")));
            IngestReport moved = ingest.finish();
            assertThat(moved.replaced()).isEqualTo(1);
            assertThat(moved.embedded()).isZero();
            ingest.prune(List.of(Path.of("/archive")), false);
            assertThat(ingest.finish().removed()).isZero();
        }
    }

    @Test
    void saysThatAnotherProcessWrites() {
        try (ArchiveWriter first = new LuceneArchives(folder).write(EMBEDDER.space())) {
            assertThatThrownBy(() -> new LuceneArchives(folder).write(EMBEDDER.space()))
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessageContaining("is being written by another process");
            first.commit();
        }
    }

    @Test
    void readsWhileAnotherWrites() {
        ingest(folder, BRIDGE);

        try (PassageIndex index = open(folder)) {
            ingest(folder, TUNNEL);
            assertThat(index.article("tunnel")).isEmpty();
            index.refresh();
            assertThat(index.article("tunnel")).isPresent();
        }
    }

    @Test
    void refusesAnIndexOfANewerVersionAndSaysWhatToDo() throws IOException {
        ArchiveFixture.writeNewerVersion(folder);

        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("newer version of Dateline")
                .hasMessageContaining("Update Dateline");
        assertThatThrownBy(() -> new LuceneArchives(folder).write(EMBEDDER.space()))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void saysThatThereIsNoIndexYet() {
        assertThat(new LuceneArchives(folder).isEmpty()).isTrue();
        assertThatThrownBy(() -> open(folder.resolve("nothing")))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("dateline ingest");
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    @Test
    void saysThatAFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("is a file, not a folder");
        assertThatThrownBy(() -> new LuceneArchives(file).write(EMBEDDER.space()))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("is a file, not a folder");
    }

    @Test
    void saysThatAnIndexIsDamaged() throws IOException {
        ingest(folder, BRIDGE);
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("backup");
    }

    private static List<PassageHit> words(PassageIndex index, String text, ArticleFilter filter) {
        return index.search(new PassageQuery.Words(text, filter), 10);
    }

    private static List<String> ids(List<PassageHit> hits) {
        return hits.stream().map(hit -> hit.passage().articleId()).toList();
    }
}
