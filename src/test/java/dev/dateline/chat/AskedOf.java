package dev.dateline.chat;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.dateline.answer.PartwiseAnswerer;
import dev.dateline.answer.extractive.ExtractiveAnswerer;
import dev.dateline.answer.extractive.reading.ReadingLimits;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyWriter;
import dev.dateline.question.Inquiry;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.reader.Reader;
import dev.dateline.retrieval.Retriever;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A chat on a few articles. */
final class AskedOf implements AutoCloseable {
    private final PassageIndex index;
    private final Chat chat;

    /** Shows every short answer, however unsure. */
    AskedOf(Path folder, Article... articles) {
        this(folder, ArchiveFixture.READER, ArchiveFixture.SHOWING_ALL, articles);
    }

    AskedOf(Path folder, Optional<Reader> reader, ReadingLimits limits, Article... articles) {
        ArchiveFixture.ingest(folder, articles);
        index = ArchiveFixture.open(folder);
        TermAnalyzer analyzer = new EnglishTermAnalyzer();
        QuestionAnalyzer questions =
                new QuestionAnalyzer(analyzer, () -> ArchiveFixture.lexicon(index), Clock.systemUTC());
        Retriever retriever = new Retriever(index, ArchiveFixture.copies(index), ArchiveFixture.EMBEDDER, analyzer);
        chat = new Chat(
                new Conversations(100, Duration.ofHours(1), Ticker.systemTicker()),
                questions,
                retriever,
                new Answering(
                        new PartwiseAnswerer(
                                new ExtractiveAnswerer(index, ArchiveFixture.copies(index), analyzer, reader, limits),
                                questions,
                                retriever,
                                Chat.PASSAGES),
                        new ReplyWriter(index, ArchiveFixture.copies(index), ArchiveFixture.SCORER, analyzer)));
    }

    Reply ask(String question) {
        return chat.ask(Inquiry.of(question));
    }

    Reply askAsOf(String day, String question) {
        return chat.ask(new Inquiry(
                question, "", Optional.of(LocalDate.parse(day)), Optional.empty(), Optional.empty(), List.of()));
    }

    @Override
    public void close() {
        index.close();
    }
}
