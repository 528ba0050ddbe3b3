package dev.dateline.lab.answers;

import dev.dateline.citation.Reply;
import dev.dateline.lab.report.Reliability;
import dev.dateline.lab.report.RocCurve;
import dev.dateline.lab.report.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the short answers that are shown, the right ones among them, and how well certainty tells what can be answered. */
final class ShortAnswers {
    /** A decline is surer than any answer that the articles do not say. */
    private static final double DECLINED = -1;

    /** Sentences without a short answer: less sure than any that has one. */
    private static final double BEARING = 0;

    private final Tally rightOfShown = new Tally();
    private final Tally rightOfAnswerable = new Tally();
    private final Tally rightOfDerived = new Tally();
    private final RocCurve answerability = new RocCurve();
    private final Reliability reliability = new Reliability();
    private final List<String> misses = new ArrayList<>();
    private int shown;
    private int all;

    void add(TestQuestion question, Reply reply) {
        all++;
        boolean right = false;
        double sure = DECLINED;
        if (reply instanceof Reply.Answered answered) {
            sure = answered.certainty().orElse(answered.shortAnswer().isPresent() ? 1 : BEARING);
            if (answered.shortAnswer().isPresent()) {
                String told = answered.shortAnswer().get();
                right = AnswerJudge.isRight(question, told);
                shown++;
                rightOfShown.add(right);
                if (answered.certainty().isPresent()) {
                    reliability.add(answered.certainty().getAsDouble(), right);
                }
                if (!right) {
                    misses.add("%s %s%n    the short answer is wrong: %s%n    wanted: %s"
                            .formatted(question.id(), question.question(), told, AnswerJudge.wanted(question)));
                }
            }
        }
        if (!question.orAbstain()) {
            answerability.add(sure, !question.abstain());
        }
        if (!question.abstain()) {
            rightOfAnswerable.add(right);
            if (question.derived()) {
                rightOfDerived.add(right);
            }
        }
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("short answers shown", shown + " of " + all);
        figures.put("right, of the short answers shown", rightOfShown);
        figures.put("right short answers, of the answerable", rightOfAnswerable);
        figures.put("right short answers, of those to be worked out", rightOfDerived);
        figures.put("answerability AUC of the certainty", answerability);
        figures.putAll(reliability.byLimit());
        figures.putAll(reliability.figures());
        return figures;
    }

    List<String> misses() {
        return List.copyOf(misses);
    }
}
