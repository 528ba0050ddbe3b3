package dev.dateline.lab.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.lab.report.Report;
import dev.dateline.lab.sentences.ParagraphQuestion.Paragraph;
import dev.dateline.lab.sentences.SentenceQuestion.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SentenceEvaluationTest {

    @Test
    void ranksAQuestionsOwnSentences() throws Exception {
        SentenceQuestion ferry = new SentenceQuestion(
                "own",
                "1",
                "When did the ferry Alma sink?",
                List.of(
                        new Judged("Ferries have crossed the sound for a century.", false),
                        new Judged("The ferry Alma sank on 12 May 1998.", true),
                        new Judged("Tickets cost four crowns.", false)));
        SentenceQuestion bridge = new SentenceQuestion(
                "own",
                "2",
                "Who built the bridge?",
                List.of(
                        new Judged("The bridge was built by Anna Kovac.", true),
                        new Judged("The ferry Alma sank on 12 May 1998.", false)));

        Report report = new SentenceEvaluation().run("own", List.of(ferry, bridge));

        assertThat(report.figures()).containsEntry("questions", 2).containsEntry("MAP", "1.000");
        assertThat(report.misses()).isEmpty();
    }

    @Test
    void leavesOutQuestionsThatAnyOrderAnswers() throws Exception {
        SentenceQuestion allRight =
                new SentenceQuestion("own", "1", "Who paid?", List.of(new Judged("Anna Kovac paid.", true)));

        Report report = new SentenceEvaluation().run("own", List.of(allRight));

        assertThat(report.figures()).containsEntry("questions", 0);
    }

    @Test
    void tellsWhetherTheSentenceThatHoldsTheAnswerIsFirst() throws Exception {
        List<Paragraph> paragraphs = List.of(
                new Paragraph("Alma", 0, "The ferry Alma sank on 12 May 1998. Divers found her bell a year later."),
                new Paragraph("Alma", 1, "The bridge that took her place was built by Anna Kovac. It is 300 m long."),
                new Paragraph("Blank", 0, ""));
        List<ParagraphQuestion> questions = List.of(
                new ParagraphQuestion("1", "Alma", 0, "When did the ferry Alma sink?", List.of("12 May 1998")),
                new ParagraphQuestion("2", "Alma", 1, "Who built the bridge?", List.of("Anna Kovac")),
                new ParagraphQuestion("3", "Alma", 1, "Who sold the tickets on Mars?", List.of()));

        Report report = new ParagraphEvaluation(paragraphs).run("own", questions);

        assertThat(report.figures().get("the sentence that holds the answer is first"))
                .hasToString("2 of 2 (100.0%)");
        assertThat(report.figures().get("answerability AUC")).hasToString("1.000");
    }
}
