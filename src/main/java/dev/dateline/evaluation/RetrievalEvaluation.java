package dev.dateline.evaluation;

import dev.dateline.chat.Chat;
import dev.dateline.citation.Reply;
import dev.dateline.question.Conversation;
import dev.dateline.question.Inquiry;
import dev.dateline.question.QuestionAnalyzer;
import dev.dateline.retrieval.Evidence;
import dev.dateline.retrieval.Retriever;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Retrieves for questions whose evidence is known. A passage hits when it contains a fact, blanks ignored. Questions
 * without evidence are asked, to see whether they are declined.
 */
final class RetrievalEvaluation {
    private static final int DEPTH = 10;
    private static final int NEAR_TOP = 4;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Chat chat;
    private final QuestionAnalyzer analyzer;
    private final Retriever retriever;

    RetrievalEvaluation(Chat chat, QuestionAnalyzer analyzer, Retriever retriever) {
        this.chat = chat;
        this.analyzer = analyzer;
        this.retriever = retriever;
    }

    Report run(String file, List<EvidenceQuestion> questions) {
        Tally nearTop = new Tally();
        Tally inDepth = new Tally();
        Tally declinedNull = new Tally();
        Tally declinedAnswerable = new Tally();
        double recall = 0;
        double reciprocal = 0;
        double precision = 0;
        int answerable = 0;
        List<String> misses = new ArrayList<>();
        for (EvidenceQuestion question : questions) {
            boolean declined = chat.ask(Inquiry.of(question.question())) instanceof Reply.NotFound;
            if (question.evidence().isEmpty()) {
                declinedNull.add(declined);
                continue;
            }
            answerable++;
            declinedAnswerable.add(declined);
            Hits hits = hits(question);
            nearTop.add(hits.first() < NEAR_TOP);
            inDepth.add(hits.first() < DEPTH);
            recall += hits.recall();
            reciprocal += hits.first() < DEPTH ? 1.0 / (hits.first() + 1) : 0;
            precision += hits.averagePrecision();
            if (hits.first() >= DEPTH) {
                misses.add(question.id() + " " + question.question());
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("Hits@4", nearTop);
        figures.put("Hits@10", inDepth);
        figures.put("MAP@10", mean(precision, answerable));
        figures.put("MRR@10", mean(reciprocal, answerable));
        figures.put("evidence recall@10", mean(recall, answerable));
        figures.put("declined, of those without an answer", declinedNull);
        figures.put("declined, of those with one", declinedAnswerable);
        return new Report(file, figures, misses);
    }

    private Hits hits(EvidenceQuestion question) {
        List<Evidence> ranked = retriever
                .retrieve(analyzer.analyze(Inquiry.of(question.question()), Conversation.NEW), DEPTH)
                .evidence();
        List<String> facts =
                question.evidence().stream().map(fact -> squeeze(fact.fact())).toList();
        BitSet found = new BitSet();
        int first = DEPTH;
        int hitting = 0;
        double precision = 0;
        for (int rank = 0; rank < ranked.size(); rank++) {
            String passage = squeeze(ranked.get(rank).hit().text());
            boolean hit = false;
            for (int i = 0; i < facts.size(); i++) {
                if (passage.contains(facts.get(i))) {
                    hit = true;
                    found.set(i);
                }
            }
            if (hit) {
                first = Math.min(first, rank);
                hitting++;
                precision += hitting / (rank + 1.0);
            }
        }
        double all = facts.size();
        return new Hits(first, found.cardinality() / all, precision / Math.min(all, DEPTH));
    }

    private static String squeeze(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    private static String mean(double sum, int count) {
        return count == 0 ? "none" : String.format(Locale.ROOT, "%.3f", sum / count);
    }

    /** @param first rank of the first passage that hits, from 0; the depth where none does */
    private record Hits(int first, double recall, double averagePrecision) {}
}
