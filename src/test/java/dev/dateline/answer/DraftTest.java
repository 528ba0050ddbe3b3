package dev.dateline.answer;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DraftTest {

    @Test
    void isNoAnswerWithoutASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Draft.Written(List.of(), Optional.empty()))
                .withMessageContaining("one to three sentences");
    }

    @Test
    void isNoSentenceWithoutAQuote() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Draft.Sentence("The ferry sank.", List.of(), Standing.REPORTED))
                .withMessageContaining("rests on a quote");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void isNoShortAnswerWithoutAProbability(double certainty) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Draft.ShortAnswer("41", OptionalDouble.of(certainty)));
    }
}
