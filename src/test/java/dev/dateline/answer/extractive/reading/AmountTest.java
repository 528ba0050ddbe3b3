package dev.dateline.answer.extractive.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12                     | 12       | ''",
                "twelve people          | 12       | ''",
                "a dozen eggs           | 12       | ''",
                "twenty-one of the ships | 21      | ''",
                "$1.2 million           | 1200000  | $",
                "$1,200,000             | 1200000  | $",
                "12 per cent of voters  | 12       | %",
                "12%                    | 12       | %",
                "One of them            | 1        | ''",
            })
    void isOneHoweverItIsWritten(String text, BigDecimal value, String unit) {
        assertThat(Amount.leading(text)).hasValueSatisfying(amount -> {
            assertThat(amount.value()).isEqualByComparingTo(value);
            assertThat(amount.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dozens of people", "half of them", "12-year-old", "second place", "12th", "people", ""})
    void isNoneOfWhatIsNoDefiniteNumber(String text) {
        assertThat(Amount.leading(text)).isEmpty();
    }
}
