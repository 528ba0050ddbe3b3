package dev.dateline.lab.benchmark;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.dateline.answer.extractive.ExtractiveAnswerer;
import dev.dateline.answer.extractive.reading.ReadingLimits;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.archive.lucene.LuceneArchives;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.chat.Answering;
import dev.dateline.chat.Chat;
import dev.dateline.chat.Conversations;
import dev.dateline.citation.ReplyWriter;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.embedding.OnnxEmbedder;
import dev.dateline.lab.answers.TestQuestion;
import dev.dateline.lab.archive.Workshop;
import dev.dateline.lab.report.Latencies;
import dev.dateline.lexicon.ArchiveLexicon;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.Inquiry;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.reader.OnnxReader;
import dev.dateline.retrieval.Retriever;
import dev.dateline.syndication.Copies;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Times answers beside what no answer can do without: the question's embedding, and raw search by words and vector. */
public final class AnswerBenchmark {
    private static final int WARM_UP_ROUNDS = 5;
    private static final int HITS = 10;

    private final Workshop workshop;
    private final List<TestQuestion> questions;
    private final int rounds;

    /** @param workshop whose last index is asked */
    public AnswerBenchmark(Workshop workshop, List<TestQuestion> questions, int rounds) {
        this.workshop = workshop;
        this.questions = questions;
        this.rounds = rounds;
    }

    /** Prints the times of each side. */
    public void run(PrintWriter out) {
        TextAnalyzer analyzer = new EnglishTermAnalyzer();
        try (OnnxEmbedder embedder = new OnnxEmbedder(Runtime.getRuntime().availableProcessors());
                OnnxReader reader =
                        OnnxReader.load(Optional.empty(), Runtime.getRuntime().availableProcessors());
                PassageIndex index = new LuceneArchives(workshop.lastIndex()).read(embedder.space())) {
            Lexicon lexicon = new ArchiveLexicon(index, analyzer, embedder::knows);
            Copies copies = new Copies(index, analyzer);
            Chat chat = new Chat(
                    new Conversations(1, Duration.ofMinutes(1), Ticker.systemTicker()),
                    new QuestionAnalyzer(analyzer, () -> lexicon, Clock.system(ZoneId.systemDefault())),
                    new Retriever(index, copies, embedder, analyzer),
                    new Answering(
                            new ExtractiveAnswerer(index, copies, analyzer, Optional.of(reader), ReadingLimits.DEFAULT),
                            new ReplyWriter(
                                    index,
                                    copies,
                                    new SupportScorer(embedder, analyzer, Optional.of(reader)),
                                    analyzer)));
            Consumer<String> search = question -> {
                float[] vector = embedder.embed(question);
                index.search(new PassageQuery.Words(question, ArticleFilter.ALL), HITS);
                index.search(new PassageQuery.Nearest(vector, ArticleFilter.ALL), HITS);
            };
            out.printf("Answers to %d questions, %d rounds%n", questions.size(), rounds);
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                time(question -> chat.ask(Inquiry.of(question)));
            }
            print(out, "the question's embedding", time(embedder::embed));
            print(out, "embedding and raw search", time(search));
            print(out, "the whole answer", time(question -> chat.ask(Inquiry.of(question))));
        }
    }

    private Latencies time(Consumer<String> work) {
        Latencies latencies = new Latencies();
        for (int round = 0; round < rounds; round++) {
            for (TestQuestion question : questions) {
                long start = System.nanoTime();
                work.accept(question.question());
                latencies.addNanos(System.nanoTime() - start);
            }
        }
        return latencies;
    }

    private static void print(PrintWriter out, String what, Latencies latencies) {
        out.printf(
                Locale.ROOT,
                "  %-26s p50 %5.1f ms  p95 %5.1f ms%n",
                what,
                latencies.percentile(0.5),
                latencies.percentile(0.95));
    }
}
