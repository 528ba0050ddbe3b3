package dev.dateline.archive.lucene;

import static dev.dateline.archive.ArchiveFixture.EMBEDDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.PackagedApp;
import dev.dateline.PackagedApp.Run;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.GeneratedArchive;
import dev.dateline.archive.PassageIndex;
import dev.dateline.language.token.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills ingests at random moments: three, or as many as {@code -Ddateline.kills=20} says. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
final class KilledIngestIT {
    private static final int KILLS = Integer.getInteger("dateline.kills", 3);

    /** Every second kill waits for a commit, which comes after five seconds; so each costs that much of the work. */
    private static final int SECONDS_OF_WORK = 5 + 5 * KILLS / 2;

    private static final int LONGEST_WAIT_MILLIS = 2_500;
    private static final int SAMPLE = 20;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @TempDir
    Path folder;

    private Path index;
    private GeneratedArchive archive;
    private int batch;

    @BeforeEach
    void writesArticlesEnough() throws IOException {
        index = folder.resolve("index");
        archive = new GeneratedArchive(Files.createDirectory(folder.resolve("articles")), random);
        archive.grow(SAMPLE);
        embedSample();
        long before = System.nanoTime();
        embedSample();
        double each = (System.nanoTime() - before) / 1e9 / SAMPLE;
        batch = Math.max(SAMPLE, (int) (SECONDS_OF_WORK / each));
        archive.grow(batch);
    }

    private void embedSample() {
        for (String id : archive.articles().keySet()) {
            for (String passage : archive.passages(id)) {
                EMBEDDER.embed(passage, List.of(new Span(0, passage.length())));
            }
        }
    }

    @Test
    void anIngestKilledAtAnyMomentLeavesWholeArticlesAndTheNextCompletesIt() throws Exception {
        Set<String> committed = Set.of();
        int kills = 0;
        while (kills < KILLS) {
            if (!killed(kills % 2 == 1)) {
                archive.grow(batch);
                continue;
            }
            kills++;
            Set<String> now = wholeArticles();
            assertThat(now).as("seed %d, kill %d", seed, kills).containsAll(committed);
            committed = now;
        }
        assertThat(committed).as("seed %d: a kill came after a commit", seed).isNotEmpty();

        Run last = PackagedApp.run("ingest", folder.resolve("articles").toString(), "--index", index.toString());

        Set<String> all = archive.articles().keySet();
        assertThat(last.exitCode()).as(last.err()).isZero();
        assertThat(last.out().strip())
                .isEqualTo(
                        "%d articles: %d added, 0 replaced, %d unchanged, 0 removed; %d passages embedded, 0 reused",
                        all.size(),
                        all.size() - committed.size(),
                        committed.size(),
                        passages(all) - passages(committed));
        assertThat(wholeArticles()).isEqualTo(all);
    }

    private int passages(Set<String> ids) {
        return ids.stream().mapToInt(id -> archive.passages(id).size()).sum();
    }

    /**
     * Starts an ingest and kills it, at a random moment after it began to read or after it committed.
     *
     * @return whether it was still running
     */
    private boolean killed(boolean afterCommit) throws Exception {
        Files.createDirectories(index);
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            index.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process ingest = PackagedApp.start(
                    List.of("--add-modules=jdk.incubator.vector", "-XX:ActiveProcessorCount=1"),
                    "ingest",
                    folder.resolve("articles").toString(),
                    "--index",
                    index.toString());
            try (BufferedReader progress = ingest.errorReader()) {
                assertThat(progress.lines().anyMatch(line -> line.startsWith("Reading ")))
                        .as("the ingest reads")
                        .isTrue();
                if (afterCommit) {
                    awaitCommit(watch, ingest);
                }
                return !ingest.waitFor(random.nextInt(LONGEST_WAIT_MILLIS), TimeUnit.MILLISECONDS);
            } finally {
                ingest.destroyForcibly().waitFor();
            }
        }
    }

    /** Ends with the process at the latest. */
    private static void awaitCommit(WatchService watch, Process ingest) throws InterruptedException {
        while (ingest.isAlive()) {
            WatchKey key = watch.poll(1, TimeUnit.SECONDS);
            if (key == null) {
                continue;
            }
            if (key.pollEvents().stream()
                    .anyMatch(event -> String.valueOf(event.context()).startsWith("segments_"))) {
                return;
            }
            key.reset();
        }
    }

    /** The ids of the articles in the index, each of which was found whole, and once. */
    private Set<String> wholeArticles() throws IOException {
        try (Directory directory = FSDirectory.open(index)) {
            if (!DirectoryReader.indexExists(directory)) {
                return Set.of();
            }
            try (CheckIndex check = new CheckIndex(directory)) {
                assertThat(check.checkIndex().clean).as("seed %d", seed).isTrue();
            }
            Set<String> ids = new TreeSet<>();
            Map<String, Map<Integer, String>> passages = new TreeMap<>();
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                collect(reader, ids, passages);
            }
            assertThat(passages.keySet()).as("articles with passages").isEqualTo(ids);
            passages.forEach(
                    (id, texts) -> assertThat(texts.values()).as(id).containsExactlyElementsOf(archive.passages(id)));
            assertTexts(ids);
            return ids;
        }
    }

    private void assertTexts(Set<String> ids) {
        try (PassageIndex passages = ArchiveFixture.open(index)) {
            assertThat(passages.coverage(ArticleFilter.ALL).articles()).isEqualTo(ids.size());
            for (String id : ids) {
                assertThat(passages.article(id)).contains(archive.articles().get(id));
            }
        }
    }

    private static void collect(DirectoryReader reader, Set<String> ids, Map<String, Map<Integer, String>> passages)
            throws IOException {
        Bits live = MultiBits.getLiveDocs(reader);
        StoredFields stored = reader.storedFields();
        for (int i = 0; i < reader.maxDoc(); i++) {
            if (live != null && !live.get(i)) {
                continue;
            }
            Document document = stored.document(i);
            if (document.get(ArticleDocuments.ID) != null) {
                assertThat(ids.add(document.get(ArticleDocuments.ID)))
                        .as("%s stands once", document.get(ArticleDocuments.ID))
                        .isTrue();
                continue;
            }
            int ordinal =
                    document.getField(ArticleDocuments.ORDINAL).numericValue().intValue();
            assertThat(passages.computeIfAbsent(document.get(ArticleDocuments.BLOCK), id -> new TreeMap<>())
                            .put(ordinal, document.get(ArticleDocuments.STORED_TEXT)))
                    .as("passage %d of %s stands once", ordinal, document.get(ArticleDocuments.BLOCK))
                    .isNull();
        }
    }
}
