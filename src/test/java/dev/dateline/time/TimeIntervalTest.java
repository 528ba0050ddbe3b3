package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "2019-06-30, 2019-06-30, DAY,     2019-06-30,            30 June 2019",
        "2019-08-12, 2019-08-18, WEEK,    2019-08-12/2019-08-18, 12–18 August 2019",
        "2019-08-01, 2019-08-31, MONTH,   2019-08,               August 2019",
        "2019-01-01, 2019-03-31, QUARTER, 2019-01/2019-03,       the first quarter of 2019",
        "2019-01-01, 2019-12-31, YEAR,    2019,                  2019",
        "2010-01-01, 2019-12-31, DECADE,  2010/2019,             the 2010s",
        "2019-02-27, 2019-02-28, OTHER,   2019-02-27/2019-02-28, 27–28 February 2019",
        "2019-02-27, 2019-03-02, OTHER,   2019-02-27/2019-03-02, 27 February – 2 March 2019",
        "2018-12-30, 2019-01-02, OTHER,   2018-12-30/2019-01-02, 30 December 2018 – 2 January 2019",
        "2018-06-01, 2018-08-31, OTHER,   2018-06/2018-08,       June–August 2018",
        "2018-12-01, 2019-02-28, OTHER,   2018-12/2019-02,       December 2018 – February 2019",
        "1900-01-01, 1999-12-31, OTHER,   1900/1999,             1900–1999",
    })
    void isWrittenAtItsTruePrecision(LocalDate first, LocalDate last, Precision precision, String iso, String words) {
        TimeInterval interval = new TimeInterval(first, last, precision);
        assertThat(interval.toIso()).isEqualTo(iso);
        assertThat(interval.inWords()).isEqualTo(words);
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new TimeInterval(LocalDate.of(2019, 6, 30), LocalDate.of(2019, 6, 29), Precision.OTHER))
                .withMessageContaining("2019-06-29");
    }
}
