package dev.dateline.ingest;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.article.Reading;
import dev.dateline.article.file.EntryPath;
import dev.dateline.embedding.Embedder;
import dev.dateline.language.token.Span;
import dev.dateline.lexicon.PassageTraits;
import dev.dateline.passage.Passage;
import dev.dateline.passage.PassageCutter;
import dev.dateline.passage.PassageVectors;
import dev.dateline.passage.Sentence;
import dev.dateline.syndication.CopySignature;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Brings articles into an archive: cuts them, embeds what is new, and puts them in, several at a time.
 *
 * <p>What was committed before a crash is found unchanged by the next ingest, so that running it again completes it. One
 * instance serves one ingest, on one thread, which hands it readings and then calls {@link #finish}.
 */
public final class Ingest implements Consumer<Reading>, AutoCloseable {

    /** How much work a kill can cost. Commits take some 20 ms, so that more often would be felt. */
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);

    /** Articles that wait to be embedded, for each worker: enough to keep it busy, few enough to bound memory. */
    private static final int WAITING_PER_WORKER = 4;

    private final ArchiveWriter archive;
    private final Embedder embedder;
    private final TextAnalyzer analyzer;
    private final PassageCutter cutter;
    private final ExecutorService workers;
    private final Semaphore places;
    private final Map<String, CompletableFuture<Void>> underWay = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<Path> unreadable = new HashSet<>();
    private final List<Reading.Rejected> rejected = new ArrayList<>();
    private final Set<String> withdrawn;
    private final IngestCounts counts = new IngestCounts();
    private long lastCommit = System.nanoTime();

    /**
     * Cuts passages as they are cut by default.
     *
     * @param workers how many articles to work on side by side
     */
    public Ingest(ArchiveWriter archive, Embedder embedder, TextAnalyzer analyzer, int workers) {
        this(archive, embedder, analyzer, new PassageCutter(), workers);
    }

    /** @param workers how many articles to work on side by side */
    public Ingest(ArchiveWriter archive, Embedder embedder, TextAnalyzer analyzer, PassageCutter cutter, int workers) {
        this.archive = archive;
        this.withdrawn = archive.withdrawn();
        this.embedder = embedder;
        this.analyzer = analyzer;
        this.cutter = cutter;
        this.workers = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("ingest-", 1).factory());
        this.places = new Semaphore(workers * (1 + WAITING_PER_WORKER));
    }

    @Override
    public void accept(Reading reading) {
        switch (reading) {
            case Reading.Rejected rejection -> {
                rejected.add(rejection);
                unreadable.add(rejection.file().toAbsolutePath().normalize());
            }
            case Reading.Read read when withdrawn.contains(read.article().id()) -> counts.withheld();
            case Reading.Read read -> submit(read);
            case Reading.Noted noted -> {}
        }
        commitNowAndThen();
    }

    private void submit(Reading.Read read) {
        String id = read.article().id();
        seen.add(id);
        places.acquireUninterruptibly();
        CompletableFuture<Void> before = underWay.getOrDefault(id, CompletableFuture.completedFuture(null));
        CompletableFuture<Void> now =
                before.thenRunAsync(() -> keep(read), workers).whenComplete((done, failure) -> places.release());
        underWay.put(id, now);
    }

    private void keep(Reading.Read read) {
        Article article = WebAddresses.only(read.article());
        String origin = read.file().toAbsolutePath().normalize().toString();
        String digest = Digest.of(article, origin, embedder.model());
        Optional<String> kept =
                Optional.ofNullable(archive.digests(List.of(article.id())).get(article.id()));
        if (kept.filter(digest::equals).isPresent()) {
            counts.unchanged(article.language());
            return;
        }
        archive.put(new ArchiveWriter.Entry(
                article, digest, origin, CopySignature.of(article, analyzer), embed(article, cutter.cut(article))));
        counts.put(article.language(), kept.isPresent());
    }

    private List<ArchiveWriter.EmbeddedPassage> embed(Article article, List<Passage> passages) {
        List<String> digests = passages.stream()
                .map(passage -> Digest.of(passage, article.text(), embedder.model()))
                .toList();
        Map<String, PassageVectors> known = archive.vectors(digests);
        PassageTraits traits = new PassageTraits(article, passages, analyzer);
        List<ArchiveWriter.EmbeddedPassage> embeddedPassages = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Optional<PassageVectors> vectors = Optional.ofNullable(known.get(digests.get(i)));
            counts.passage(vectors.isPresent());
            embeddedPassages.add(new ArchiveWriter.EmbeddedPassage(
                    passage,
                    digests.get(i),
                    vectors.orElseGet(() -> embedder.embed(passage.span().of(article.text()), relative(passage))),
                    traits.of(passage)));
        }
        return embeddedPassages;
    }

    private static List<Span> relative(Passage passage) {
        int offset = passage.span().start();
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Span span = sentence.span();
            spans.add(new Span(span.start() - offset, span.end() - offset));
        }
        return spans;
    }

    private void commitNowAndThen() {
        if (System.nanoTime() - lastCommit < COMMIT_EVERY.toNanos()) {
            return;
        }
        underWay.values().removeIf(Ingest::isDone);
        archive.commit();
        lastCommit = System.nanoTime();
    }

    /**
     * Takes out the articles that were read from below these paths before and were not met this time. Those of files and
     * folders that could not be read stay, so that a disk that is not mounted empties no archive. Call it when everything was
     * handed over.
     *
     * @param evenMost whether more than half of the archive may go; if not, and it would, nothing does
     * @return what would have gone, if nothing did for that reason
     */
    public Optional<TooMuch> prune(List<Path> paths, boolean evenMost) {
        settle();
        archive.commit();
        Set<String> gone = new HashSet<>();
        for (Path path : paths) {
            String origin = path.toAbsolutePath().normalize().toString();
            // What stands in a file of this path follows its name and an exclamation mark.
            Stream.of(origin, origin + "!")
                    .flatMap(each -> archive.readFrom(each).entrySet().stream())
                    .filter(article -> !seen.contains(article.getKey()) && !isUnreadable(Path.of(article.getValue())))
                    .forEach(article -> gone.add(article.getKey()));
        }
        int all = archive.size();
        if (!evenMost && gone.size() > all / 2) {
            return Optional.of(new TooMuch(gone.size(), all));
        }
        archive.remove(gone);
        counts.removed(gone.size());
        return Optional.empty();
    }

    /**
     * Why nothing was pruned.
     *
     * @param gone how many articles' files are gone
     * @param of how many articles the archive has
     */
    public record TooMuch(int gone, int of) {}

    private boolean isUnreadable(Path file) {
        return Stream.concat(
                        Stream.iterate(file, Objects::nonNull, Path::getParent), Stream.of(EntryPath.container(file)))
                .anyMatch(unreadable::contains);
    }

    /** Waits until everything is in the archive and durable. */
    public IngestReport finish() {
        settle();
        archive.commit();
        IngestReport report = counts.report(rejected);
        archive.ingested(report.last(Instant.now()));
        archive.commit();
        return report;
    }

    private void settle() {
        underWay.values().forEach(Ingest::join);
        underWay.clear();
    }

    private static boolean isDone(CompletableFuture<Void> work) {
        if (work.isDone()) {
            join(work);
        }
        return work.isDone();
    }

    /** @throws IndexUnavailableException if the article could not be put in */
    private static void join(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IndexUnavailableException unavailable ? unavailable : e;
        }
    }

    @Override
    public void close() {
        // Never interrupted: an interrupt in the middle of file access would close the index's files.
        workers.close();
    }
}
