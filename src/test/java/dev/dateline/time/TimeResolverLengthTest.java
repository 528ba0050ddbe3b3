package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeResolverLengthTest {

    private static final int LENGTH = 100_000;

    private final TimeResolver resolver = new TimeResolver();

    /** A hundred thousand characters: quadratic time would be minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,500,",
                "1.",
                "a",
                "the ",
                "two ",
                "twenty-",
                "two or ",
                "at least ",
                "one hundred and ",
                "May 5 and ",
                "between 3 and ",
                "in 2018 ",
                "the year ",
                "Saturday ",
                "last ",
                "'",
                "- ",
                "now ",
                "week of ",
                "early "
            })
    void timeGrowsWithTheLengthAlone(String repeated) {
        String text = repeated.repeat(LENGTH / repeated.length());
        List<TimeExpression> expressions = assertTimeout(
                Duration.ofSeconds(15), () -> resolver.resolve(text, Optional.of(LocalDate.of(2019, 6, 29))));
        assertThat(expressions)
                .allSatisfy(expression ->
                        assertThat(expression.text()).isEqualTo(text.substring(expression.start(), expression.end())));
    }
}
