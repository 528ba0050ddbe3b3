package dev.dateline.lab.benchmark;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.lucene.LuceneArchives;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.article.Reading;
import dev.dateline.embedding.OnnxEmbedder;
import dev.dateline.ingest.Ingest;
import dev.dateline.lab.archive.Workshop;
import dev.dateline.passage.PassageCutter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Times a whole ingest beside the embedding model alone on the same passages, with as many threads, in turn: what Dateline
 * adds is the ratio.
 */
public final class IngestBenchmark {
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private final Workshop workshop;
    private final List<Article> articles;
    private final int rounds;
    private final PassageCutter cutter = new PassageCutter();

    /** @param rounds how often each side is timed, at least 1 */
    public IngestBenchmark(Workshop workshop, List<Article> articles, int rounds) {
        this.workshop = workshop;
        this.articles = articles;
        this.rounds = rounds;
    }

    /** Prints the times of each round, and the median of their ratios. */
    public void run(PrintWriter out) {
        List<String> passages = passages();
        out.printf(
                Locale.ROOT,
                "Ingest of %d articles, %d passages, %d threads%n",
                articles.size(),
                passages.size(),
                WORKERS);
        List<Double> ratios = new ArrayList<>();
        try (OnnxEmbedder embedder = new OnnxEmbedder(1)) {
            embedAll(passages.subList(0, Math.min(100, passages.size())), embedder); // warm-up
            for (int round = 1; round <= rounds; round++) {
                double alone = seconds(() -> embedAll(passages, embedder));
                double whole = seconds(() -> ingest(embedder));
                ratios.add(whole / alone);
                out.printf(
                        Locale.ROOT,
                        "  round %d: model alone %.1f s (%.0f passages/s), ingest %.1f s (%.0f passages/s), ratio %.3f%n",
                        round,
                        alone,
                        passages.size() / alone,
                        whole,
                        passages.size() / whole,
                        whole / alone);
                out.flush();
            }
        }
        Collections.sort(ratios);
        out.printf(Locale.ROOT, "  median ratio %.3f%n", ratios.get(ratios.size() / 2));
    }

    private List<String> passages() {
        return articles.stream()
                .flatMap(article -> cutter.cut(article).stream()
                        .map(passage -> passage.span().of(article.text())))
                .toList();
    }

    private static void embedAll(List<String> passages, OnnxEmbedder embedder) {
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            passages.forEach(passage -> workers.execute(() -> embedder.embed(passage)));
        }
    }

    private void ingest(OnnxEmbedder embedder) {
        try (ArchiveWriter archive = new LuceneArchives(workshop.freshIndex()).write(embedder.space());
                Ingest ingest = new Ingest(archive, embedder, new EnglishTermAnalyzer(), cutter, WORKERS)) {
            articles.forEach(article -> ingest.accept(new Reading.Read(article, Path.of("benchmark"))));
            ingest.finish();
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
