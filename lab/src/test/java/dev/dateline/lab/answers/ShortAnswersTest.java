package dev.dateline.lab.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.answer.Standing;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class ShortAnswersTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final Reply.Searched SEARCHED = new Reply.Searched(1, Optional.empty(), Optional.empty());
    private static final String ANSWERABLE = "{\"question\":\"When?\",\"answer\":[[\"2019\"]]}";
    private static final String UNANSWERABLE = "{\"question\":\"Who?\",\"abstain\":true}";

    private final ShortAnswers answers = new ShortAnswers();

    @Test
    void countsWhatIsShownAndWhatOfItIsRight() throws JsonProcessingException {
        add(ANSWERABLE, shown("2019", 0.9));
        add(ANSWERABLE, shown("2018", 0.8));
        add(ANSWERABLE, bearing());
        add(UNANSWERABLE, declined());

        assertThat(figure("short answers shown")).isEqualTo("2 of 4");
        assertThat(figure("right, of the short answers shown")).isEqualTo("1 of 2 (50.0%)");
        assertThat(figure("right short answers, of the answerable")).isEqualTo("1 of 3 (33.3%)");
        assertThat(figure("  certainty 0.8 to 0.9")).isEqualTo("mean 0.80, right 0 of 1 (0.0%)");
    }

    @Test
    void tellsWhatWasWantedForAWrongOne() throws JsonProcessingException {
        add(ANSWERABLE, shown("2018", 0.8));
        add(UNANSWERABLE, shown("Ida Brandt", 0.8));

        assertThat(answers.misses()).hasSize(2);
        assertThat(answers.misses().getFirst()).contains("When?", "2018", "wanted: 2019");
        assertThat(answers.misses().getLast()).contains("Ida Brandt", "the articles do not say");
    }

    @Test
    void takesADeclineForTheLeastCertainOfAll() throws JsonProcessingException {
        add(ANSWERABLE, shown("2019", 0.1));
        add(ANSWERABLE, bearing());
        add(UNANSWERABLE, declined());

        assertThat(figure("answerability AUC of the certainty")).isEqualTo("1.000");
    }

    @Test
    void leavesOutOfTheCurveWhatMayBeDeclinedAsWell() throws JsonProcessingException {
        add(ANSWERABLE, shown("2019", 0.5));
        add(UNANSWERABLE, declined());
        add("{\"question\":\"When?\",\"answer\":[[\"2019\"]],\"orAbstain\":true}", declined());

        assertThat(figure("answerability AUC of the certainty")).isEqualTo("1.000");
    }

    @Test
    void countsApartWhatIsToBeWorkedOut() throws JsonProcessingException {
        add(ANSWERABLE, shown("2019", 0.9));
        add("{\"question\":\"When?\",\"answer\":[[\"2019\"]],\"derived\":true}", bearing());

        assertThat(figure("right short answers, of those to be worked out")).isEqualTo("0 of 1 (0.0%)");
    }

    private void add(String question, Reply reply) throws JsonProcessingException {
        answers.add(JSON.readValue(question, TestQuestion.class), reply);
    }

    private String figure(String name) {
        return String.valueOf(answers.figures().get(name));
    }

    private static Reply shown(String told, double certainty) {
        return reply(Optional.of(told), OptionalDouble.of(certainty));
    }

    private static Reply bearing() {
        return reply(Optional.empty(), OptionalDouble.empty());
    }

    private static Reply reply(Optional<String> told, OptionalDouble certainty) {
        ArticleReference article = new ArticleReference("bridge", "", "", "", Optional.empty(), "");
        return new Reply.Answered(
                "It opened. [1]",
                told,
                certainty,
                List.of(new Reply.Sentence("It opened.", List.of(1), Standing.REPORTED)),
                List.of(new Citation(1, "It opened.", 0, 10, List.of(), article, "", List.of())),
                List.of(),
                List.of(),
                List.of(),
                "extractive",
                false,
                Optional.empty(),
                "",
                SEARCHED,
                1);
    }

    private static Reply declined() {
        return new Reply.NotFound(
                "The articles do not say.", List.of(), "extractive", false, Optional.empty(), "", SEARCHED, 1);
    }
}
