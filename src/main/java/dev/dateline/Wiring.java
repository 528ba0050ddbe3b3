package dev.dateline;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.dateline.answer.Answerer;
import dev.dateline.answer.PartwiseAnswerer;
import dev.dateline.answer.extractive.ExtractiveAnswerer;
import dev.dateline.answer.extractive.reading.ReadingLimits;
import dev.dateline.answer.model.LanguageModel;
import dev.dateline.answer.model.ModelConfig;
import dev.dateline.answer.model.PromptsConfig;
import dev.dateline.archive.Archives;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.archive.lucene.LuceneArchives;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.chat.Answering;
import dev.dateline.chat.Chat;
import dev.dateline.chat.Conversations;
import dev.dateline.citation.ReplyWriter;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.embedding.Embedder;
import dev.dateline.lexicon.ArchiveLexicon;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.FollowUps;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.reader.ReaderConfig;
import dev.dateline.reader.ReaderLoading;
import dev.dateline.retrieval.Retriever;
import dev.dateline.syndication.Copies;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** Puts the parts together. Each is made when it is first used, so that an ingest opens no index to search in. */
final class Wiring {

    /** A turn is a kilobyte or two; this many are some tens of megabytes. */
    private static final long MOST_TURNS = 20_000;

    private static final Duration CONVERSATION_LIFETIME = Duration.ofHours(2);

    @Produces
    @Singleton
    Embedder embedder() {
        return HeadStart.embedder();
    }

    @Produces
    @Singleton
    TextAnalyzer textAnalyzer() {
        return new EnglishTermAnalyzer();
    }

    @Produces
    @ApplicationScoped
    PassageIndex passageIndex(Archives archives, Embedder embedder) {
        return archives.read(embedder.space());
    }

    void close(@Disposes PassageIndex index) {
        index.close();
    }

    @Produces
    @Singleton
    Archives archives(IndexConfig config) {
        return new LuceneArchives(config.path());
    }

    @Produces
    @Singleton
    Lexicon lexicon(PassageIndex index, TextAnalyzer analyzer, Embedder embedder) {
        return new ArchiveLexicon(index, analyzer, embedder::knows);
    }

    @Produces
    @Singleton
    Copies copies(PassageIndex index, TextAnalyzer analyzer) {
        return new Copies(index, analyzer);
    }

    @Produces
    @Singleton
    Optional<LanguageModel> languageModel(
            ModelConfig config, PromptsConfig prompts, TermAnalyzer analyzer, MeterRegistry registry) {
        return LanguageModel.of(config, prompts.path(), analyzer, registry);
    }

    @Produces
    @Singleton
    ReaderLoading reader(ReaderConfig config) {
        return ReaderLoading.of(config);
    }

    @Produces
    @Singleton
    Chat chat(
            PassageIndex index,
            Copies copies,
            Lexicon lexicon,
            ReaderLoading reader,
            ReaderConfig reading,
            Embedder embedder,
            TermAnalyzer analyzer,
            Optional<LanguageModel> model,
            MeterRegistry registry) {
        QuestionAnalyzer questions =
                new QuestionAnalyzer(analyzer, () -> lexicon, Clock.system(ZoneId.systemDefault()));
        Retriever retriever = new Retriever(index, copies, embedder, analyzer);
        ReadingLimits limits = new ReadingLimits(
                reading.windows(), reading.deadline(), reading.leastCertainty(), reading.leastBearing());
        Answerer extractive = new PartwiseAnswerer(
                new ExtractiveAnswerer(index, copies, analyzer, reader.reader(), limits),
                questions,
                retriever,
                Chat.PASSAGES);
        ReplyWriter writer =
                new ReplyWriter(index, copies, new SupportScorer(embedder, analyzer, reader.reader()), analyzer);
        return new Chat(
                new Conversations(MOST_TURNS, CONVERSATION_LIFETIME, Ticker.systemTicker()),
                questions,
                model.map(LanguageModel::followUps).orElse(FollowUps.NONE),
                retriever,
                model.map(writing -> new Answering(writing.answerer(), extractive, writer))
                        .orElseGet(() -> new Answering(extractive, writer)),
                new ChatMeters(registry));
    }
}
