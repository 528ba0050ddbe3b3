package dev.dateline.article.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-09-16 | 2019-09-16",
                "2019-09-16T23:30:00-05:00 | 2019-09-16",
                "2019/9/6 | 2019-09-06",
                "20190916 | 2019-09-16",
                "Monday 16 September 2019 10:11 EDT | 2019-09-16",
                "Oct 18, 2025 05:35 PM IST | 2025-10-18",
                "Sept. 3, 2018 | 2018-09-03",
                "the 1st of May, 2020 | 2020-05-01",
                "Mon, 16 Sep 2019 10:11:00 GMT | 2019-09-16",
                "16-Sep-2019 | 2019-09-16",
                "25/12/2018 | 2018-12-25",
                "12/25/2018 | 2018-12-25",
                "04.04.2019 | 2019-04-04",
            })
    void readsADate(String words, LocalDate day) {
        assertThat(StatedDate.in(words)).map(StatedDate::day).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2019",
                "31 February 2019",
                "2019-13-01",
                "Tuesday 16 September 2019",
                "1 May 1492",
                "1 May 2999",
                "May 2019",
                "yesterday",
                "9/24/19",
                "",
            })
    void readsNoDateFromWhatIsImpossibleOrAmbiguous(String words) {
        assertThat(StatedDate.in(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ELMOUTH, 11 January 2021 — The bridge was closed on Sunday. | 2021-01-11",
                "PORT ELM (June 14, 2022) - The bridge was closed on Monday. | 2022-06-14",
                "PORT ELM, Oct. 5, 2020 (Coast Press) -- The bridge was closed. | 2020-10-05",
                "ELMOUTH (Coast Press) — The bridge was closed. |",
                "On 11 January 2021 — a Monday — the bridge was closed. |",
                "NATO said on 11 January 2021 — at last — that the bridge was closed. |",
                "ELMOUTH — The bridge was closed on 11 January 2021. |",
            })
    void readsTheDayAWireStoryWasFiled(String paragraph, LocalDate day) {
        assertThat(DateLine.filed(paragraph)).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void readsTheLineOfADateButNotASentenceWithOne() {
        assertThat(DateLine.of("By Ines Carrow | Published 16 September 2019, 15:40 BST"))
                .isPresent();
        assertThat(DateLine.of("The treaty was signed on 16 September 2019")).isEmpty();
        assertThat(DateLine.of("He was born on May 1, 1970.")).isEmpty();
    }

    @Test
    void knowsAnUpdateFromAPublication() {
        assertThat(DateLine.of("Updated: 18 September 2019").orElseThrow().updated())
                .isTrue();
        DateLine both = DateLine.of("Updated 18 September 2019; published 16 September 2019")
                .orElseThrow();
        assertThat(both.updated()).isFalse();
        assertThat(both.day()).isEqualTo(LocalDate.of(2019, 9, 16));
    }
}
