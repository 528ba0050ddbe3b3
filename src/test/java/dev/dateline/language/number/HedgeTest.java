package dev.dateline.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HedgeTest {

    @ParameterizedTest
    @CsvSource({
        "At least 12 people died., 12, At least 12, false",
        "It had as many as 300 seats., 300, as many as 300, true",
        "He paid over 40 euros., 40, over 40, true",
        "Moreover 40 came., 40, 40, false",
        "They were 12., 12, 12, false",
    })
    void tellsHowExactANumberIs(String text, String number, String told, boolean rough) {
        int start = text.indexOf(number);
        int end = start + number.length();

        assertThat(text.substring(Hedge.startBefore(text, start), end)).isEqualTo(told);
        assertThat(Hedge.isRough(text, start, end)).isEqualTo(rough);
        assertThat(Hedge.isRough(text, Hedge.startBefore(text, start), end)).isEqualTo(rough);
        assertThat(Hedge.without(told)).isEqualTo(number);
    }
}
