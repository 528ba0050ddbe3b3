package dev.dateline.lab.answers;

import dev.dateline.archive.PassageIndex;
import dev.dateline.chat.Chat;
import dev.dateline.citation.Reply;
import dev.dateline.lab.report.Latencies;
import dev.dateline.lab.report.Report;
import dev.dateline.lab.report.Tally;
import dev.dateline.question.Inquiry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Asks questions whose answers are known, and counts how many replies are right and cite what says so. */
public final class AnswerEvaluation {
    private final Chat chat;
    private final AnswerJudge judge;

    /** @param index what quotes are held against */
    public AnswerEvaluation(Chat chat, PassageIndex index) {
        this.chat = chat;
        this.judge = new AnswerJudge(index);
    }

    /** Asks each question, a conversation in its order. */
    public Report run(String file, List<TestQuestion> questions) {
        Tally answerable = new Tally();
        Tally unanswerable = new Tally();
        ShortAnswers shortAnswers = new ShortAnswers();
        Map<String, Tally> kinds = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        Latencies latencies = new Latencies();
        int mostWords = 0;
        int mostSentences = 0;
        long quotes = 0;
        long wrongQuotes = 0;
        String run = UUID.randomUUID().toString();
        for (TestQuestion question : questions) {
            long start = System.nanoTime();
            Reply reply = chat.ask(inquiry(question, run));
            latencies.addNanos(System.nanoTime() - start);
            List<String> faults = judge.faults(question, reply);
            (question.abstain() ? unanswerable : answerable).add(faults.isEmpty());
            kinds.computeIfAbsent(question.kind(), kind -> new Tally()).add(faults.isEmpty());
            shortAnswers.add(question, reply);
            quotes += reply.citations().size();
            if (reply instanceof Reply.Answered answered) {
                mostWords = Math.max(mostWords, AnswerJudge.words(answered));
                mostSentences = Math.max(mostSentences, answered.sentences().size());
            }
            wrongQuotes += judge.wrongQuotes(reply);
            if (!faults.isEmpty()) {
                misses.add("%s %s%n    %s%n    %s"
                        .formatted(question.id(), question.question(), String.join("; ", faults), reply.answer()));
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("right", answerable.plus(unanswerable));
        figures.put("right and cited, of the answerable", answerable);
        figures.put("declined, of the unanswerable", unanswerable);
        figures.putAll(shortAnswers.figures());
        kinds.forEach((kind, tally) -> figures.put("  " + kind, tally));
        figures.put("quotes exact", (quotes - wrongQuotes) + " of " + quotes);
        figures.put("longest answer", mostWords + " words; most sentences " + mostSentences);
        figures.put("p50 ms, from a cold start", latencies.percentile(0.5));
        figures.put("p95 ms, from a cold start", latencies.percentile(0.95));
        misses.addAll(shortAnswers.misses());
        return new Report(file, figures, misses);
    }

    private static Inquiry inquiry(TestQuestion question, String run) {
        String conversation = question.conversation().isEmpty() ? "" : run + " " + question.conversation();
        return new Inquiry(
                question.question(), conversation, question.asOf(), Optional.empty(), Optional.empty(), List.of());
    }
}
