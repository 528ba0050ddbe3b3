package dev.dateline.evaluation;

import dev.dateline.answer.extractive.ExtractiveAnswerer;
import dev.dateline.answer.extractive.SentenceRanking;
import dev.dateline.index.Embedder;
import dev.dateline.index.PassageIndex;
import dev.dateline.index.TermAnalyzer;
import dev.dateline.question.Conversation;
import dev.dateline.question.Inquiry;
import dev.dateline.question.Question;
import dev.dateline.question.QuestionAnalyzer;
import dev.dateline.retrieval.Retriever;
import java.time.Clock;

/** From a question to ranked sentences: an answer, before it is chosen. */
final class SentencePipeline {
    private final QuestionAnalyzer questions;
    private final Retriever retriever;
    private final ExtractiveAnswerer answerer;

    SentencePipeline(PassageIndex index, Embedder embedder, TermAnalyzer analyzer) {
        questions = new QuestionAnalyzer(analyzer, index::lexicon, Clock.systemUTC());
        retriever = new Retriever(index, embedder, analyzer);
        answerer = new ExtractiveAnswerer(index, analyzer);
    }

    /** The sentences of the best passages, ranked as for an answer. */
    SentenceRanking rank(Inquiry inquiry, int passages) {
        Question question = questions.analyze(inquiry, Conversation.NEW);
        return answerer.rank(question, retriever.retrieve(question, passages));
    }
}
