package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.time.TimeExpression.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference day is a Saturday, 29 June 2019, unless a test says otherwise. */
final class TimeResolverTest {

    private static final LocalDate SATURDAY = LocalDate.of(2019, 6, 29);

    private final TimeResolver resolver = new TimeResolver();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It opened on June 30, 2019.              | June 30, 2019=2019-06-30
            It opened on 30 June 2019.               | 30 June 2019=2019-06-30
            It opened on the 9th of August 2018.     | the 9th of August 2018=2018-08-09
            It opened on Aug. 9, 2018, in rain.      | Aug. 9, 2018=2018-08-09
            It opened on 2018-08-09.                 | 2018-08-09=2018-08-09
            It opened on 25/12/2018.                 | 25/12/2018=2018-12-25
            It opened in August 2018.                | August 2018=2018-08
            It opened in 1987.                       | 1987=1987
            It opened in early 2018.                 | early 2018=2018
            It fell in the 2018-19 season.           | 2018-19=2018/2019
            Profits fell in fiscal 2018.             | fiscal 2018=2018
            It was built in the 1990s.               | the 1990s=199
            It was built in the late 1980s.          | the late 1980s=198
            It was built in the 19th century.        | the 19th century=18
            It opened in summer 2018.                | summer 2018=2018-SU
            It rose in the second quarter of fiscal year 2018.| the second quarter of fiscal year 2018=2018-Q2
            It rose in the first quarter of 2018.    | the first quarter of 2018=2018-Q1
            They shop on Christmas Eve 2018.         | Christmas Eve 2018=2018-12-24
            They ate on Thanksgiving 2018.           | Thanksgiving 2018=2018-11-22
            They prayed on Good Friday 2019.         | Good Friday 2019=2019-04-19
            """)
    void resolvesDatesThatNeedNoReference(String sentence, String expected) {
        assertThat(values(sentence, Optional.of(SATURDAY))).isEqualTo(expected);
        assertThat(values(sentence, Optional.empty())).isEqualTo(expected);
        assertThat(only(sentence).relative()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They arrived yesterday.                        | yesterday=2019-06-28
            They leave tomorrow.                           | tomorrow=2019-06-30
            It rained the day before yesterday.            | the day before yesterday=2019-06-27
            They sang tonight.                             | tonight=2019-06-29TNI
            It rained last night.                          | last night=2019-06-28TNI
            It rained this morning.                        | this morning=2019-06-29TMO
            It rained on Friday morning.                   | Friday morning=2019-06-28TMO
            It rained last Tuesday.                        | last Tuesday=2019-06-25
            They vote next Friday.                         | next Friday=2019-07-05
            It rained last Saturday.                       | last Saturday=2019-06-22
            It rained last month.                          | last month=2019-05
            It rained late last month.                     | late last month=2019-05
            They vote next month.                          | next month=2019-07
            It rained last week.                           | last week=2019-W25
            It was signed earlier this year.               | earlier this year=2019
            It began three weeks ago.                      | three weeks ago=2019-W23
            It began ten days ago.                         | ten days ago=2019-06-19
            It began five months ago.                      | five months ago=2019-01
            It began a decade ago.                         | a decade ago=2009
            They met last February.                        | last February=2019-02
            They met in June last year.                    | June last year=2018-06
            They met in mid-June.                          | mid-June=2019-06
            They met in the third week of August last year.| the third week of August last year=2018-W33
            They met over the weekend.                     | the weekend=2019-W26-WE
            They met last weekend.                         | last weekend=2019-W25-WE
            They met on Feb. 27-28 in the capital.         | Feb. 27-28=2019-02-27/2019-02-28
            They met on 27 and 28 February.                | 27 and 28 February=2019-02-27/2019-02-28
            They met from 27 to 28 February.               | 27 to 28 February=2019-02-27/2019-02-28
            They met between 3 and 5 May.                  | 3 and 5 May=2019-05-03/2019-05-05
            They met at 10:35 a.m. on Friday.              | 10:35 a.m. on Friday=2019-06-28T10:35
            It grew in the first half of the year.         | the first half of the year=2019-H1
            They left the 30 June meeting.                 | 30 June=2019-06-30
            They met at noon yesterday.                    | noon yesterday=2019-06-28T12:00
            Profit fell in the third quarter.              | the third quarter=2018-Q3
            """)
    void countsRelativeTimesFromTheReference(String sentence, String expected) {
        assertThat(values(sentence, Optional.of(SATURDAY))).isEqualTo(expected);
        assertThat(only(sentence).relative()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-06-29 | They met on Saturday.                             | Saturday=2019-06-29
            2019-06-29 | They will meet on Saturday.                       | Saturday=2019-06-29
            2019-06-26 | They met on Saturday.                             | Saturday=2019-06-22
            2019-06-26 | They will meet on Saturday.                       | Saturday=2019-06-29
            2019-06-26 | The talks are to be held on Saturday.             | Saturday=2019-06-29
            2019-06-26 | She is expected to resign on Friday.              | Friday=2019-06-28
            2019-06-26 | Officials said Monday that they would meet Friday.| Monday=2019-06-24; Friday=2019-06-28
            2019-06-26 | On Friday, he will speak.                         | Friday=2019-06-28
            2019-06-26 | They might have met on Friday.                    | Friday=2019-06-21
            2019-01-20 | They met in June.                                 | June=2018-06
            2019-09-20 | They will meet in March.                          | March=2020-03
            2019-09-20 | They met in December.                             | December=2018-12
            2019-01-05 | He died on 28 December.                           | 28 December=2018-12-28
            2019-12-28 | The law will take effect on 1 January.            | 1 January=2020-01-01
            2019-12-26 | He has voted so since joining in January.         | January=2019-01
            2019-05-27 | The summit in late February is raising doubts.    | late February=2019-02
            2019-03-20 | He spoke on Friday, June 29.                      | Friday, June 29=2018-06-29
            """)
    void looksBackOrAheadAsTheTenseDoes(LocalDate reference, String sentence, String expected) {
        assertThat(values(sentence, Optional.of(reference))).isEqualTo(expected);
    }

    @Test
    void countsLaterTimesFromWhatTheSentenceMentions() {
        assertThat(values("He left on 3 June 2018 and returned two days later.", Optional.of(SATURDAY)))
                .isEqualTo("3 June 2018=2018-06-03; two days later=2018-06-05");
        assertThat(only("He returned two days later.").value()).isEmpty();
        assertThat(only("He returned two days later.").interval()).isEmpty();
    }

    @Test
    void aDateSharesTheYearOfTheOneItIsJoinedTo() {
        assertThat(values("between May and July 2016", Optional.of(SATURDAY)))
                .isEqualTo("May=2016-05; July 2016=2016-07");
        assertThat(values("from 30 June to 2 July 2016", Optional.of(SATURDAY)))
                .isEqualTo("30 June=2016-06-30; 2 July 2016=2016-07-02");
    }

    @Test
    void aPeriodIsAQuarterOnlyWhereAQuarterIsTalkedOf() {
        assertThat(values("It earned more in the third quarter than in the 2017 period.", Optional.of(SATURDAY)))
                .isEqualTo("the third quarter=2018-Q3; the 2017 period=2017-Q3");
        assertThat(only("It earned more than in the 2017 period.").value()).isEqualTo("2017");
        assertThat(only("They won in the second half of 2018.").value()).isEqualTo("2018-H2");
        assertThat(resolver.resolve("They scored in the second half.", Optional.of(SATURDAY)))
                .isEmpty();
    }

    @Test
    void followingWithoutAnArticleIsAPreposition() {
        assertThat(only("It fell following Tuesday's vote.").value()).isEqualTo("2019-06-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met on Saturday.",
                "They met last month.",
                "They met on 30 June.",
                "They met in February.",
                "They met three weeks ago.",
                "They met tonight.",
                "They met over the weekend.",
                "Profit rose in the third quarter."
            })
    void withoutAReferenceNothingRelativeIsResolved(String sentence) {
        assertThat(resolver.resolve(sentence, Optional.empty())).singleElement().satisfies(expression -> {
            assertThat(expression.value()).isEmpty();
            assertThat(expression.interval()).isEmpty();
            assertThat(expression.relative()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may march on the capital.",
                "Mrs May said so.",
                "The second group saw the sun fall.",
                "A spring broke.",
                "It hit 1,500 people.",
                "It hit 2019 people.",
                "About 2000 homes burned.",
                "It cost $2018.",
                "Flight 1990 was late.",
                "The F-2016 took off.",
                "A 54-year-old man won.",
                "She is 37 years old.",
                "They won 3-1.",
                "It is 9/11/2019 in the log.",
                "It is 2019-13-45 in the log.",
                "So said USA Today.",
                "They saw the Winter Olympics.",
                "Nothing is said of when."
            })
    void leavesAloneWhatIsNoTime(String sentence) {
        assertThat(resolver.resolve(sentence, Optional.of(SATURDAY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It took 48 hours.                   | 48 hours        | DURATION | PT48H
            It took three years.                | three years     | DURATION | P3Y
            It took less than two days.         | less than two days | DURATION | P2D
            It took a decade.                   | a decade        | DURATION | P10Y
            It took two and a half years.       | two and a half years | DURATION | P30M
            It took half an hour.               | half an hour    | DURATION | PT30M
            It took several weeks.              | several weeks   | DURATION | PXW
            It rose over the past two months.   | the past two months | DURATION | P2M
            They signed a two-year deal.        | two-year        | DURATION | P2Y
            They meet every week.               | every week      | SET      | P1W
            They meet annually.                 | annually        | SET      | P1Y
            They meet daily.                    | daily           | SET      | P1D
            They meet every Tuesday.            | every Tuesday   | SET      | XXXX-WXX-2
            They are there now.                 | now             | DATE     | PRESENT_REF
            They recently moved.                | recently        | DATE     | PAST_REF
            They think of the future.           | the future      | DATE     | FUTURE_REF
            """)
    void whatIsNoStretchOfDaysHasAValueAndNoInterval(String sentence, String text, Type type, String value) {
        TimeExpression expression = only(sentence);
        assertThat(expression.text()).isEqualTo(text);
        assertThat(expression.type()).isEqualTo(type);
        assertThat(expression.value()).isEqualTo(value);
        assertThat(expression.interval()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "They met on Friday.,                 2019-06-28, 2019-06-28, DAY",
        "They met at noon on Friday.,         2019-06-28, 2019-06-28, DAY",
        "They met last week.,                 2019-06-17, 2019-06-23, WEEK",
        "They met in the third week of August 2019., 2019-08-12, 2019-08-18, WEEK",
        "They met in the week of March 6.,    2019-03-04, 2019-03-10, WEEK",
        "They met in February.,               2019-02-01, 2019-02-28, MONTH",
        "They met in the first quarter.,      2019-01-01, 2019-03-31, QUARTER",
        "They met in 2018.,                   2018-01-01, 2018-12-31, YEAR",
        "They met in the 1990s.,              1990-01-01, 1999-12-31, DECADE",
        "They met last weekend.,              2019-06-22, 2019-06-23, OTHER",
        "They met on Feb. 27-28.,             2019-02-27, 2019-02-28, OTHER",
        "They met in the winter of 2018.,     2018-12-01, 2019-02-28, OTHER"
    })
    void givesTheIntervalAtItsTruePrecision(String sentence, LocalDate first, LocalDate last, Precision precision) {
        assertThat(only(sentence).interval()).contains(new TimeInterval(first, last, precision));
    }

    @Test
    void saysWhereAnExpressionStands() {
        String sentence = "Late on Friday – as “agreed” – they met.";
        TimeExpression friday = only(sentence);
        assertThat(sentence.substring(friday.start(), friday.end()))
                .isEqualTo("Friday")
                .isEqualTo(friday.text());
    }

    @Test
    void aDayTheYearDoesNotHaveStaysUnresolved() {
        assertThat(only("They met on 31 February 2019.").interval()).isEmpty();
        assertThat(only("They met on Feb. 28-29 in the capital.").interval()).isEmpty();
        assertThat(only("They met on Feb. 28-29, 2019, in the capital.").interval())
                .isEmpty();
        assertThat(only("They met on 29 February.").value()).isEqualTo("2016-02-29");
    }

    private TimeExpression only(String sentence) {
        List<TimeExpression> expressions = resolver.resolve(sentence, Optional.of(SATURDAY));
        assertThat(expressions).as(sentence).hasSize(1);
        return expressions.getFirst();
    }

    private String values(String sentence, Optional<LocalDate> reference) {
        return resolver.resolve(sentence, reference).stream()
                .map(expression -> expression.text() + "=" + expression.value())
                .collect(Collectors.joining("; "));
    }
}
