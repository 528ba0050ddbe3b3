package dev.dateline.lab.retrieval;

import dev.dateline.chat.Chat;
import dev.dateline.citation.Reply;
import dev.dateline.lab.report.Report;
import dev.dateline.lab.report.Tally;
import dev.dateline.question.Conversation;
import dev.dateline.question.Inquiry;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.retrieval.Evidence;
import dev.dateline.retrieval.Retriever;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Retrieves for questions whose evidence is known. A passage hits when it contains a fact, blanks ignored. Questions
 * without evidence are asked, to see whether they are declined.
 */
public final class RetrievalEvaluation {
    private final Chat chat;
    private final QuestionAnalyzer analyzer;
    private final Retriever retriever;

    /** @param chat is asked whether it declines */
    public RetrievalEvaluation(Chat chat, QuestionAnalyzer analyzer, Retriever retriever) {
        this.chat = chat;
        this.analyzer = analyzer;
        this.retriever = retriever;
    }

    /** The figures of all questions together. */
    public Report run(String file, List<EvidenceQuestion> questions) {
        RankingFigures ranking = new RankingFigures();
        Tally declinedNull = new Tally();
        Tally declinedAnswerable = new Tally();
        List<String> misses = new ArrayList<>();
        for (EvidenceQuestion question : questions) {
            boolean declined = chat.ask(Inquiry.of(question.question())) instanceof Reply.NotFound;
            if (question.evidence().isEmpty()) {
                declinedNull.add(declined);
                continue;
            }
            declinedAnswerable.add(declined);
            Facts facts = Facts.of(question);
            if (!ranking.add(facts.heldBy(ranked(question)), facts.size())) {
                misses.add(question.id() + " " + question.question());
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>(ranking.toMap());
        figures.put("declined, of those without an answer", declinedNull);
        figures.put("declined, of those with one", declinedAnswerable);
        return new Report(file, figures, misses);
    }

    private List<Evidence> ranked(EvidenceQuestion question) {
        return retriever
                .retrieve(analyzer.analyze(Inquiry.of(question.question()), Conversation.NEW), RankingFigures.DEPTH)
                .evidence();
    }
}
