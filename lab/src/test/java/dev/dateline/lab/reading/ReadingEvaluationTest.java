package dev.dateline.lab.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.ArchiveFixture;
import dev.dateline.passage.SentenceSplitter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReadingEvaluationTest {
    private static final String TEXT =
            "The ferry Aurora ran aground off Varna Rock on Monday. Its captain, Ida Brandt, brought all on board ashore.";

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Windows windows = new Windows(splitter);
    private final ReadingEvaluation evaluation = new ReadingEvaluation(ArchiveFixture.READER.orElseThrow(), splitter);

    @Test
    void countsWhatIsReadRightlyAndWrongly() {
        Map<String, Object> figures = evaluation.run(
                List.of(
                        asked("Who is the captain of the ferry?", "Ida Brandt"),
                        asked("Who is the captain of the ferry?", "Varna Rock")),
                windows::whole);

        assertThat(figures.get("exact match")).hasToString("1 of 2 (50.0%)");
        assertThat(figures).containsEntry("F1", "0.500");
        assertThat(figures.get("right sentence")).hasToString("1 of 2 (50.0%)");
    }

    @Test
    void findsTheWindowThatAnswersAndTheOffsetsInTheWholeText() {
        Map<String, Object> figures = evaluation.run(
                List.of(asked("Who is the captain of the ferry?", "Ida Brandt")),
                text -> splitter.split(text, 0, text.length()));

        assertThat(figures.get("exact match")).hasToString("1 of 1 (100.0%)");
        assertThat(figures.get("right sentence")).hasToString("1 of 1 (100.0%)");
    }

    @Test
    void tellsWhichQuestionsTheTextAnswers() {
        Map<String, Object> figures = evaluation.run(
                List.of(
                        asked("Who is the captain of the ferry?", "Ida Brandt"),
                        new ReadingEvaluation.Asked("How much did the museum of Elmouth cost?", "", TEXT, List.of())),
                windows::whole);

        assertThat(figures.get("answerability AUC")).hasToString("1.000");
    }

    @Test
    void comparesWhereAnswersBeginSoThatOneMayRunOnIntoTheNextSentence() {
        Map<String, Object> figures = evaluation.run(
                List.of(asked("Where did the ferry run aground?", "Varna Rock on Monday. Its captain")),
                windows::whole);

        assertThat(figures.get("right sentence")).hasToString("1 of 1 (100.0%)");
    }

    @Test
    void findsAnAnswerAmongWholeWordsOnly() {
        Map<String, Object> figures = evaluation.run(
                List.of(new ReadingEvaluation.Asked(
                        "Who is the captain?",
                        "",
                        "The captain is Ida Brandt, 29. They had 2 dogs on board.",
                        List.of("2"))),
                windows::whole);

        assertThat(figures.get("right sentence")).hasToString("0 of 1 (0.0%)");
    }

    @Test
    void saysNothingOfUnanswerableQuestionsWhereThereAreNone() {
        Map<String, Object> figures =
                evaluation.run(List.of(asked("Who is the captain of the ferry?", "Ida Brandt")), windows::whole);

        assertThat(figures).doesNotContainKey("answerability AUC");
    }

    private static ReadingEvaluation.Asked asked(String question, String answer) {
        return new ReadingEvaluation.Asked(question, "", TEXT, List.of(answer));
    }
}
