package dev.dateline.answer.extractive.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.token.Span;
import dev.dateline.question.AnswerKind;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeResolver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortAnswerTest {
    private static final LocalDate MONDAY = LocalDate.parse("2021-03-01");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Saturday in Elmouth. | Saturday | 27 February 2021",
                "They met on Saturday in Elmouth. | on Saturday in Elmouth | 27 February 2021",
                "They met on 4 May 2019 in Elmouth. | 4 May | 4 May 2019",
                "It broke out at 9.40 in Elmouth on Saturday. | 9.40 in Elmouth on Saturday | 9.40 in Elmouth on Saturday",
                "They met in June 2018. | in June 2018 | June 2018",
                "The plane landed at 4:10 pm on a wet runway. | 4:10 | 4:10 pm",
            })
    void tellsADayWorkedOut(String sentence, String read, String told) {
        assertThat(shortAnswer(AnswerKind.WHEN, sentence, read).text()).isEqualTo(told);
    }

    @Test
    void leavesAWordThatIsNoTimeAsItStands() {
        ShortAnswer answer = shortAnswer(AnswerKind.WHEN, "They met after the elections.", "after the elections.");

        assertThat(answer.text()).isEqualTo("after the elections");
        assertThat(answer.time()).isEmpty();
    }

    @Test
    void resolvesNothingInAnUndatedArticle() {
        String sentence = "They met on Saturday.";
        Span span = new Span(sentence.indexOf("Saturday"), sentence.length());

        ShortAnswer answer =
                ShortAnswer.of(AnswerKind.WHEN, sentence, span, new TimeResolver().resolve(sentence, Optional.empty()));

        assertThat(answer.time()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost $1.2bn, auditors said. | 1 | $1.2bn",
                "It cost €87.16 a seat. | 16 | €87.16",
                "Some 90% voted. | 90 | 90%",
                "Some 12,500 people came. | 500 | 12,500",
                "It has 12. Nobody knows why. | 12. | 12",
                "“Nobody knows,” said Ida Brandt. | Ida Brandt. | Ida Brandt",
                "He was held (for two days). | for two days). | for two days",
                "The agency of the U.S. said so. | the U.S. | the U.S.",
                "It is called Port-au-Prince. | Port-au-Prince. | Port-au-Prince",
            })
    void tellsOtherWordsAsTheyStandAndAmountsWhole(String sentence, String read, String told) {
        ShortAnswer answer = shortAnswer(AnswerKind.WHAT, sentence, read);

        assertThat(answer.text()).isEqualTo(told);
        assertThat(answer.span().of(sentence)).isEqualTo(told);
    }

    private static ShortAnswer shortAnswer(AnswerKind kind, String sentence, String read) {
        int start = sentence.lastIndexOf(read);
        List<TimeExpression> times = new TimeResolver().resolve(sentence, Optional.of(MONDAY));
        return ShortAnswer.of(kind, sentence, new Span(start, start + read.length()), times);
    }
}
