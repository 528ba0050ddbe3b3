package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.time.WindowFinder.AskedTime;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WindowFinderTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 9, 20);

    private final WindowFinder finder = new WindowFinder();

    @ParameterizedTest
    @CsvSource(textBlock = """
            What did they agree in 2018?,                          2018-01-01, 2018-12-31
            What did they agree in August 2019?,                   2019-08-01, 2019-08-31
            What did they agree on 30 June 2019?,                  2019-06-30, 2019-06-30
            What has changed since March 2019?,                    2019-03-01,
            What changed after 30 June 2019?,                      2019-07-01,
            What was known before June 2018?,                      ,           2018-05-31
            What was known until June 2018?,                       ,           2018-06-30
            What was known by 12 June 2018?,                       ,           2018-06-12
            What happened between May and July 2018?,              2018-05-01, 2018-07-31
            What happened from May to July 2018?,                  2018-05-01, 2018-07-31
            What happened between 2016 and 2018?,                  2016-01-01, 2018-12-31
            What happened between 3 and 5 May 2018?,               2018-05-03, 2018-05-05
            What happened from 30 June 2018 to 2 July 2018?,       2018-06-30, 2018-07-02
            What happened last year?,                              2018-01-01, 2018-12-31
            What happened last month?,                             2019-08-01, 2019-08-31
            What happened yesterday?,                              2019-09-19, 2019-09-19
            What happened this week?,                              2019-09-16, 2019-09-22
            What happened in the past two months?,                 2019-07-20, 2019-09-20
            What happened over the last three weeks?,              2019-08-30, 2019-09-20
            What happened in the last 48 hours?,                   2019-09-18, 2019-09-20
            What happened in the first quarter of 2019?,           2019-01-01, 2019-03-31
            What happened in March?,                               2019-03-01, 2019-03-31
            Who won the 2018 World Cup?,                           2018-01-01, 2018-12-31
            What has changed from March 2019 onwards?,             2019-03-01,
            What did the letter from March 2019 say?,              2019-03-01, 2019-03-31
            What was agreed prior to June 2018?,                   ,           2018-05-31
            """)
    void findsTheDaysAskedAbout(String question, LocalDate from, LocalDate to) {
        assertThat(finder.find(question, Optional.of(TODAY), TODAY))
                .extracting(AskedTime::window)
                .containsExactly(new TimeWindow(Optional.ofNullable(from), Optional.ofNullable(to)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When did they meet?",
                "How long did the talks last?",
                "Did it take three weeks?",
                "What does he do now?",
                "What did Mrs May say?"
            })
    void findsNoneWhereNoneIsAskedAbout(String question) {
        assertThat(finder.find(question, Optional.of(TODAY), TODAY)).isEmpty();
    }

    @Test
    void findsEveryTimeWithItsPreposition() {
        String question = "What changed between the vote in May 2018 and the one of 3 June 2019?";

        assertThat(finder.find(question, Optional.empty(), TODAY))
                .extracting(time -> question.substring(time.start(), time.end()))
                .containsExactly("in May 2018", "of 3 June 2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"What happened in March?", "Who came on Saturday?", "What opened on 30 June?"})
    void aDateWithoutItsYearIsADayOnlyAsOfAnother(String question) {
        assertThat(finder.find(question, Optional.empty(), TODAY)).isEmpty();
        assertThat(finder.find(question, Optional.of(TODAY), TODAY)).hasSize(1);
    }

    @Test
    void countsFromTodayWhereNoOtherDayIsGiven() {
        assertThat(finder.find("What happened yesterday?", Optional.empty(), TODAY))
                .extracting(time -> time.window().from())
                .containsExactly(Optional.of(TODAY.minusDays(1)));
    }

    @Test
    void aWindowContainsItsEndsAndNothingBeyond() {
        TimeWindow window = new TimeWindow(Optional.of(TODAY), Optional.of(TODAY.plusDays(1)));
        assertThat(window.contains(TODAY)).isTrue();
        assertThat(window.contains(TODAY.plusDays(1))).isTrue();
        assertThat(window.contains(TODAY.minusDays(1))).isFalse();
        assertThat(window.contains(TODAY.plusDays(2))).isFalse();
        assertThat(window.overlaps(TimeInterval.day(TODAY))).isTrue();
        assertThat(window.overlaps(TimeInterval.day(TODAY.plusDays(2)))).isFalse();
    }

    @Test
    void aWindowHasAnEndAndItsEndsAreInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeWindow(Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeWindow(Optional.of(TODAY), Optional.of(TODAY.minusDays(1))));
    }
}
