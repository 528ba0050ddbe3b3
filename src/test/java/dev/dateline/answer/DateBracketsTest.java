package dev.dateline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.time.TimeResolver;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateBracketsTest {
    private static final Optional<LocalDate> SATURDAY = Optional.of(LocalDate.parse("2019-06-29"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Saturday. | They met on Saturday [29 June 2019].",
                "They met on 30 May in Lisbon. | They met on 30 May [2019] in Lisbon.",
                "They met last month. | They met last month [May 2019].",
                "They met on 30 May 2018. | They met on 30 May 2018.",
                "They talked for two days. | They talked for two days.",
                "The clock stopped at 4:10 on Thursday. | The clock stopped at 4:10 on Thursday [27 June 2019].",
                "Trump, who was born on 14 June 1946, spoke at 9 p.m. | Trump, who was born on 14 June 1946, spoke at 9 p.m.",
                "The fire broke out at 9.40 p.m. | The fire broke out at 9.40 p.m.",
                "They met this morning. | They met this morning [29 June 2019].",
            })
    void writesTheDateThatWasWorkedOut(String sentence, String written) {
        assertThat(write(sentence, SATURDAY)).isEqualTo(written);
    }

    @Test
    void writesNothingForAnUndatedArticle() {
        assertThat(write("They met on Saturday.", Optional.empty())).isEqualTo("They met on Saturday.");
    }

    private static String write(String sentence, Optional<LocalDate> published) {
        return DateBrackets.write(sentence, 0, sentence.length(), new TimeResolver().resolve(sentence, published));
    }
}
