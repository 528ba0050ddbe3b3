package dev.dateline.chat;

import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import dev.dateline.citation.ReplyWriter;
import dev.dateline.question.Conversation;
import dev.dateline.question.FollowUps;
import dev.dateline.question.Inquiry;
import dev.dateline.question.PastTurn;
import dev.dateline.question.Question;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.retrieval.Retriever;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers questions from the archive. Safe for use by many threads. */
public final class Chat {

    /** How many passages an answerer is given. The ten best hold the answer to most questions that can be answered. */
    public static final int PASSAGES = 10;

    private final Conversations conversations;
    private final QuestionAnalyzer analyzer;
    private final FollowUps followUps;
    private final Retriever retriever;
    private final Answering answering;
    private final ChatFigures figures;

    /** Leaves every follow-up to the analyzer. */
    public Chat(Conversations conversations, QuestionAnalyzer analyzer, Retriever retriever, Answering answering) {
        this(conversations, analyzer, FollowUps.NONE, retriever, answering, ChatFigures.NONE);
    }

    public Chat(
            Conversations conversations,
            QuestionAnalyzer analyzer,
            FollowUps followUps,
            Retriever retriever,
            Answering answering,
            ChatFigures figures) {
        this.conversations = conversations;
        this.analyzer = analyzer;
        this.followUps = followUps;
        this.figures = figures;
        this.retriever = retriever;
        this.answering = answering;
    }

    /**
     * The answer to a question: understood, retrieved, answered, verified.
     *
     * @throws dev.dateline.archive.IndexUnavailableException if the archive cannot be searched
     */
    public Reply ask(Inquiry inquiry) {
        return ask(inquiry, ReplyListener.NONE);
    }

    /**
     * The same, told to a listener as it comes about. An interrupt of the thread ends the work of a language model.
     *
     * @throws dev.dateline.archive.IndexUnavailableException if the archive cannot be searched
     */
    public Reply ask(Inquiry inquiry, ReplyListener listener) {
        long start = System.nanoTime();
        Conversations.Turn turn = conversations.turn(inquiry.conversation());
        Answer answer = answer(inquiry, stillThere(turn), turn.id(), start, listener);
        turn.remember(PastTurn.of(answer.question(), answered(answer.reply())));
        return answer.reply();
    }

    /** A conversation without what was answered from articles that were removed since, and what came of it. */
    private Conversation stillThere(Conversations.Turn turn) {
        Set<String> gone = retriever.gone(turn.conversation().articles());
        return gone.isEmpty() ? turn.conversation() : turn.forget(gone);
    }

    /**
     * The same for a conversation that the asker keeps: nothing is remembered.
     *
     * @param history the turns before, oldest first; the latest {@value Conversation#MOST_TURNS} count
     */
    public Reply ask(Inquiry inquiry, List<Exchange> history, ReplyListener listener) {
        long start = System.nanoTime();
        Conversation conversation = Conversation.NEW;
        for (Exchange exchange :
                history.subList(Math.max(0, history.size() - Conversation.MOST_TURNS), history.size())) {
            Question asked = analyzer.analyze(inquiry.asking(exchange.question()), conversation);
            conversation = conversation.with(PastTurn.of(asked, exchange.answered()));
        }
        return answer(inquiry, conversation, inquiry.conversation(), start, listener)
                .reply();
    }

    private Answer answer(Inquiry inquiry, Conversation conversation, String id, long start, ReplyListener listener) {
        boolean replied = false;
        try {
            Answer answer = work(inquiry, conversation, id, start, new CountingListener(listener, figures, start));
            replied = true;
            figures.replied(answer.reply(), since(start));
            return answer;
        } finally {
            if (!replied) {
                figures.failed(since(start));
            }
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Answer work(Inquiry inquiry, Conversation conversation, String id, long start, ReplyListener listener) {
        listener.searching();
        Question question = followUps
                .standalone(inquiry.text(), conversation)
                .map(standalone -> analyzer.analyze(inquiry.asking(standalone), Conversation.NEW))
                .orElseGet(() -> analyzer.analyze(inquiry, conversation));
        Retriever.Found found = retriever.retrieve(question, PASSAGES);
        listener.reading(found.evidence().size());
        ReplyWriter.Context context = new ReplyWriter.Context("", id, question.filter(), start);
        return new Answer(question, answering.reply(question, found, context, listener));
    }

    /**
     * The passages that a question would be answered from, best first, one of each group of copies.
     *
     * @param most how many, at least 1
     * @throws dev.dateline.archive.IndexUnavailableException if the archive cannot be searched
     */
    public List<FoundPassage> search(Inquiry inquiry, int most) {
        Question question = analyzer.analyze(inquiry, Conversation.NEW);
        return retriever.retrieve(question, most).evidence().stream()
                .map(FoundPassage::of)
                .toList();
    }

    private record Answer(Question question, Reply reply) {}

    /** What later turns may lean on. */
    private static Optional<PastTurn.Answered> answered(Reply reply) {
        return switch (reply) {
            case Reply.NotFound notFound -> Optional.empty();
            case Reply.Answered answered ->
                Optional.of(new PastTurn.Answered(
                        answered.answer(), answered.shortAnswer(), newest(answered.citations()), answered.articles()));
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
