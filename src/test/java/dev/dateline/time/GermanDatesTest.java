package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GermanDatesTest {
    private final TimeResolver times = new TimeResolver(Vocabulary.of(Locale.GERMAN));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Am 30. Juni 2019 trafen sie sich. | 30. Juni 2019 | 2019-06-30",
                "Sonntag, 30. Juni 2019, in Berlin | Sonntag, 30. Juni 2019 | 2019-06-30",
                "Der Bericht kam im März 2018 heraus. | März 2018 | 2018-03",
                "Er kam am 1. Jänner 2020 an. | 1. Jänner 2020 | 2020-01-01",
            })
    void readsDatesByTheNamesOfItsMonths(String sentence, String text, String value) {
        assertThat(times.resolve(sentence, Optional.empty())).singleElement().satisfies(time -> {
            assertThat(time.text()).isEqualTo(text);
            assertThat(time.value()).isEqualTo(value);
        });
    }

    @Test
    void takesTheYearFromTheDayOfPublication() {
        assertThat(times.resolve("Am 30. Juni trafen sie sich.", Optional.of(LocalDate.of(2019, 7, 2))))
                .singleElement()
                .satisfies(time -> assertThat(time.value()).isEqualTo("2019-06-30"));
    }

    @Test
    void readsNoEnglishNames() {
        assertThat(times.resolve("On 5 October 2019, a Sunday", Optional.empty()))
                .isEmpty();
    }
}
