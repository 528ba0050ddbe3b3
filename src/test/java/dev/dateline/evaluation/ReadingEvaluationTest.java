package dev.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.ArchiveFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReadingEvaluationTest {
    private static final String TEXT =
            "The ferry Aurora ran aground off Varna Rock on Monday. Its captain, Ida Brandt, brought all on board ashore.";

    private final ReadingEvaluation evaluation = new ReadingEvaluation(ArchiveFixture.READER.orElseThrow());

    @Test
    void countsWhatIsReadRightlyAndWrongly() {
        Map<String, Object> figures = evaluation.run(
                List.of(
                        asked("Who is the captain of the ferry?", "Ida Brandt"),
                        asked("Who is the captain of the ferry?", "Varna Rock")),
                1_000);

        assertThat(figures.get("exact match")).hasToString("1 of 2 (50.0%)");
        assertThat(figures).containsEntry("F1", "0.500");
        assertThat(figures.get("right sentence")).hasToString("1 of 2 (50.0%)");
    }

    @Test
    void findsTheWindowThatAnswersAndTheOffsetsInTheWholeText() {
        Map<String, Object> figures =
                evaluation.run(List.of(asked("Who is the captain of the ferry?", "Ida Brandt")), 60);

        assertThat(figures.get("exact match")).hasToString("1 of 1 (100.0%)");
        assertThat(figures.get("right sentence")).hasToString("1 of 1 (100.0%)");
    }

    @Test
    void tellsWhichQuestionsTheTextAnswers() {
        Map<String, Object> figures = evaluation.run(
                List.of(
                        asked("Who is the captain of the ferry?", "Ida Brandt"),
                        new ReadingEvaluation.Asked("How much did the museum of Elmouth cost?", "", TEXT, List.of())),
                1_000);

        assertThat(figures.get("answerability AUC")).hasToString("1.000");
    }

    private static ReadingEvaluation.Asked asked(String question, String answer) {
        return new ReadingEvaluation.Asked(question, "", TEXT, List.of(answer));
    }
}
