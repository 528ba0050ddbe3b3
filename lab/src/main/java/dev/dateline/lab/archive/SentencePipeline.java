package dev.dateline.lab.archive;

import dev.dateline.answer.extractive.ExtractiveAnswerer;
import dev.dateline.answer.extractive.gate.Examination;
import dev.dateline.answer.extractive.reading.ReadingLimits;
import dev.dateline.answer.extractive.sentence.SentenceRanking;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.embedding.Embedder;
import dev.dateline.lexicon.ArchiveLexicon;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.Conversation;
import dev.dateline.question.Inquiry;
import dev.dateline.question.Question;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.reader.Reader;
import dev.dateline.retrieval.Retriever;
import dev.dateline.syndication.Copies;
import java.time.Clock;
import java.util.Optional;

/** From a question to ranked sentences: an answer, before it is chosen. */
public final class SentencePipeline {
    private final QuestionAnalyzer questions;
    private final Retriever retriever;
    private final ExtractiveAnswerer answerer;

    /** @param reader reads the best sentences; without one they are ranked unread */
    public SentencePipeline(PassageIndex index, Embedder embedder, TextAnalyzer analyzer, Optional<Reader> reader) {
        Lexicon lexicon = new ArchiveLexicon(index, analyzer, embedder::knows);
        Copies copies = new Copies(index, analyzer);
        questions = new QuestionAnalyzer(analyzer, () -> lexicon, Clock.systemUTC());
        retriever = new Retriever(index, copies, embedder, analyzer);
        answerer = new ExtractiveAnswerer(index, copies, analyzer, reader, ReadingLimits.DEFAULT);
    }

    /** The sentences of the best passages, ranked as for an answer. */
    public SentenceRanking rank(Inquiry inquiry, int passages) {
        Question question = analyze(inquiry);
        return answerer.rank(question, retriever.retrieve(question, passages));
    }

    /** The best answer of the best passages, whether it would be shown or not. */
    public Optional<Examination> examine(Inquiry inquiry, int passages) {
        return examine(analyze(inquiry), passages);
    }

    /** The same of a question that was analysed. */
    public Optional<Examination> examine(Question question, int passages) {
        return answerer.examine(question, retriever.retrieve(question, passages));
    }

    /** What is asked, outside any conversation. */
    public Question analyze(Inquiry inquiry) {
        return questions.analyze(inquiry, Conversation.NEW);
    }
}
