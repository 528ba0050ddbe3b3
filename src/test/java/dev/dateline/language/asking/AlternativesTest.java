package dev.dateline.language.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlternativesTest {

    @ParameterizedTest
    @CsvSource({
        "Was it Kovac or Lind who resigned?, true",
        "Did Kovac resign or not?, false",
        "Did the orchestra play in Oslo?, false"
    })
    void tellsWhetherAQuestionOffersMoreThanOneAnswer(String question, boolean offers) {
        assertThat(Alternatives.areIn(question)).isEqualTo(offers);
    }
}
