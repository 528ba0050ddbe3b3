package dev.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.time.TimeWindow;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When something happened, and when an article was published, are two things that a question may speak of. */
final class TimeInQuestionTest {

    private static final LocalDate TODAY = LocalDate.parse("2023-01-10");

    private static final QuestionAnalyzer ANALYZER = new QuestionAnalyzer(
            new EnglishTermAnalyzer(),
            HarbourArchive::lexicon,
            Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(textBlock = """
            Who met in Oslo in June 2021?,                       2021-06-01, 2021-06-30
            what happened since 1 July 2021,                     2021-07-01,
            What was agreed before June 2021?,                   ,           2021-05-31
            What happened between May and July 2021?,            2021-05-01, 2021-07-31
            what did the letter of 18 May 2021 say,              2021-05-18, 2021-05-18
            What did the 2021 harbour deal cost?,                2021-01-01, 2021-12-31
            how many ships had sailed by november 2020,          ,           2020-11-30
            What happened last week?,                            2023-01-02, 2023-01-08
            what happened yesterday in halvik,                   2023-01-09, 2023-01-09
            what happened in the past two months,                2022-11-10, 2023-01-10
            what is known about the fire on 29 June 2021?,       2021-06-29, 2021-06-29
            was the pier known to be weak before June 2021?,     ,           2021-05-31
            what was said before the june 2021 talks?,           ,           2021-05-31
            """)
    void whenItHappenedBoundsNoArticle(String asked, @Nullable LocalDate from, @Nullable LocalDate to) {
        Question question = understood(asked);

        assertThat(question.times())
                .containsExactly(new TimeWindow(Optional.ofNullable(from), Optional.ofNullable(to)));
        assertThat(question.timeTerms()).isNotEmpty();
        assertThat(question.filter().from()).isEmpty();
        assertThat(question.filter().to()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            as of 2021-06-30, who led the union? | | 2021-06-30 | who led the union?
            Who is harbour minister as of March 2022? | | 2022-03-31 | Who is harbour minister?
            Was a third round planned as of 20 September 2021? | | 2021-09-20 | Was a third round planned?
            What was known on 13 February 2021? | | 2021-02-13 | What was known?
            On 13 February 2021, what was known about the ferry? | | 2021-02-13 | what was known about the ferry?
            What was known about the engine by 13 February 2021? | | 2021-02-13 | What was known about the engine?
            according to reports before 1 July 2021, who led the strike? | | 2021-06-30 | who led the strike?
            What did coverage up to May 2021 say about the harbour deal? | | 2021-05-31 | What did coverage say about the harbour deal?
            what do articles published in 2020 say about the ferry? | 2020-01-01 | 2020-12-31 | what do articles say about the ferry?
            what do articles since 2022 say about the pier? | 2022-01-01 | | what do articles say about the pier?
            """)
    void whatIsSaidOfArticlesBoundsThem(
            String asked, @Nullable LocalDate from, @Nullable LocalDate to, String question) {
        Question understood = understood(asked);

        assertThat(understood.filter().from()).isEqualTo(Optional.ofNullable(from));
        assertThat(understood.filter().to()).isEqualTo(Optional.ofNullable(to));
        assertThat(understood.own()).isEqualTo(question);
        assertThat(understood.times()).isEmpty();
    }

    @Test
    void theStricterOfRequestAndQuestionCounts() {
        assertThat(asOf("who led the union as of 30 June 2021?", "2021-03-01")
                        .filter()
                        .to())
                .contains(LocalDate.parse("2021-03-01"));
        assertThat(asOf("who led the union as of 30 June 2021?", "2022-03-01")
                        .filter()
                        .to())
                .contains(LocalDate.parse("2021-06-30"));
    }

    @Test
    void speaksOfBothTimesAtOnce() {
        Question question = understood("What did Kovac say in May 2021 as of 30 June 2021?");

        assertThat(question.times()).containsExactly(window("2021-05-01", "2021-05-31"));
        assertThat(question.filter().to()).contains(LocalDate.parse("2021-06-30"));
    }

    @Test
    void countsFromTheDayItIsAskedAsOf() {
        assertThat(asOf("What happened last week?", "2021-07-14").times())
                .containsExactly(window("2021-07-05", "2021-07-11"));
        assertThat(asOf("What happened on 3 May?", "2021-07-14").times())
                .containsExactly(window("2021-05-03", "2021-05-03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"did the strike end in July", "who signed the deal on 3 may", "What did Mrs May say?"})
    void aDateWithoutItsYearIsWordsOnly(String asked) {
        assertThat(understood(asked).times()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who is harbour minister now",
                "What is the latest on the pier?",
                "is the strike still on?",
                "who currently leads the union",
                "When will the pier be built?",
                "when is the vote going to be held",
            })
    void tellsWhoAsksHowThingsStandNow(String asked) {
        assertThat(understood(asked).latest()).isTrue();
    }

    @Test
    void tellsWhoDoesNot() {
        assertThat(understood("When did the ferry sink?").latest()).isFalse();
    }

    @Test
    void twoArticlesWithTwoDatesBoundNothing() {
        assertThat(understood("Did articles published on 4 May 2021 and articles published on 5 October 2021 agree?")
                        .filter()
                        .from())
                .isEmpty();
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    }

    private static Question understood(String asked) {
        return ANALYZER.analyze(Inquiry.of(asked), Conversation.NEW);
    }

    private static Question asOf(String asked, String day) {
        return ANALYZER.analyze(
                new Inquiry(
                        asked, "", Optional.of(LocalDate.parse(day)), Optional.empty(), Optional.empty(), List.of()),
                Conversation.NEW);
    }
}
