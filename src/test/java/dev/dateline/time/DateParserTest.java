package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateParserTest {

    private final DateParser parser = new DateParser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-09-20            | 2019-09-20
            ' 2019-09-20 '        | 2019-09-20
            20 September 2019     | 2019-09-20
            September 20, 2019    | 2019-09-20
            Sept. 20, 2019        | 2019-09-20
            the 20th of September 2019 | 2019-09-20
            20/9/2019             | 2019-09-20
            September 2019        | 2019-09
            2019                  | 2019
            2019-09               | 2019-09
            """)
    void readsAWholeDate(String written, String iso) {
        assertThat(parser.parse(written).map(TimeInterval::toIso)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "20 September",
                "Saturday",
                "2019-02-30",
                "2019-13-01",
                "30 February 2019",
                "9/11/2019",
                "2019-09-20 or so",
                "on 2019-09-20",
                "2019-09-20T10:00",
                "P3D",
                "three weeks",
                "now",
                "0000-00-00",
                "'; DROP"
            })
    void declinesWhatIsNotOne(String written) {
        assertThat(parser.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-09-20", "20 September 2019"})
    void aDayIsOneDay(String written) {
        assertThat(parser.parse(written)).contains(TimeInterval.day(LocalDate.of(2019, 9, 20)));
    }
}
