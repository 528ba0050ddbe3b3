package dev.dateline.chat;

import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import dev.dateline.citation.ReplyWriter;
import dev.dateline.question.Inquiry;
import dev.dateline.question.PastTurn;
import dev.dateline.question.Question;
import dev.dateline.question.QuestionAnalyzer;
import dev.dateline.retrieval.Retriever;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers questions from the archive. Safe for use by many threads. */
public final class Chat {

    /** How many passages an answerer is given. The ten best hold the answer to most questions that can be answered. */
    static final int PASSAGES = 10;

    private final Conversations conversations;
    private final QuestionAnalyzer analyzer;
    private final Retriever retriever;
    private final Answering answering;

    public Chat(Conversations conversations, QuestionAnalyzer analyzer, Retriever retriever, Answering answering) {
        this.conversations = conversations;
        this.analyzer = analyzer;
        this.retriever = retriever;
        this.answering = answering;
    }

    /**
     * The answer to a question: understood, retrieved, answered, verified.
     *
     * @throws dev.dateline.index.IndexUnavailableException if the archive cannot be searched
     */
    public Reply ask(Inquiry inquiry) {
        return ask(inquiry, ReplyListener.NONE);
    }

    /**
     * The same, told to a listener as it comes about. An interrupt of the thread ends the work of a language model.
     *
     * @throws dev.dateline.index.IndexUnavailableException if the archive cannot be searched
     */
    public Reply ask(Inquiry inquiry, ReplyListener listener) {
        long start = System.nanoTime();
        listener.searching();
        Conversations.Turn turn = conversations.turn(inquiry.conversation());
        Question question = analyzer.analyze(inquiry, turn.conversation());
        Retriever.Found found = retriever.retrieve(question, PASSAGES);
        listener.reading(found.evidence().size());
        Reply reply = answering.reply(
                question, found, new ReplyWriter.Context("", turn.id(), question.filter(), start), listener);
        turn.remember(PastTurn.of(question, answered(reply)));
        return reply;
    }

    /** What later turns may lean on. */
    private static Optional<PastTurn.Answered> answered(Reply reply) {
        return switch (reply) {
            case Reply.NotFound notFound -> Optional.empty();
            case Reply.Answered answered ->
                Optional.of(
                        new PastTurn.Answered(answered.answer(), answered.shortAnswer(), newest(answered.citations())));
        };
    }

    private static Optional<LocalDate> newest(List<Citation> citations) {
        List<Optional<LocalDate>> days = citations.stream()
                .map(citation -> citation.article().published())
                .toList();
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).max(LocalDate::compareTo)
                : Optional.empty();
    }
}
