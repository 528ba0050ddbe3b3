package dev.dateline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.dateline.answer.extractive.ExtractiveAnswerer;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyWriter;
import dev.dateline.question.HarbourArchive;
import dev.dateline.question.Inquiry;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.retrieval.Retriever;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing published after the day that is asked about is retrieved, quoted, counted or named. */
final class AsOfTest {

    private static final PassageIndex INDEX = HarbourArchive.index();
    private static final TermAnalyzer TERMS = new EnglishTermAnalyzer();
    private static final Chat CHAT = new Chat(
            new Conversations(100, Duration.ofHours(1), Ticker.systemTicker()),
            new QuestionAnalyzer(TERMS, () -> ArchiveFixture.lexicon(INDEX), Clock.systemUTC()),
            new Retriever(INDEX, ArchiveFixture.copies(INDEX), ArchiveFixture.EMBEDDER, TERMS),
            new Answering(
                    new ExtractiveAnswerer(
                            INDEX,
                            ArchiveFixture.copies(INDEX),
                            TERMS,
                            ArchiveFixture.READER,
                            ArchiveFixture.SHOWING_ALL),
                    new ReplyWriter(INDEX, ArchiveFixture.copies(INDEX), ArchiveFixture.SCORER, TERMS)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is harbour minister? | 2021-12-31
            Who is the new harbour minister? | 2022-03-31
            When did the strike in Merrowgate end? | 2021-07-05
            what happened to the ferry Aurora | 2020-12-01
            Who is to speak in Lisbon? | 2022-12-31
            where was the Aurora built | 2021-12-31
            Did voters in Halvik turn down the pier? | 2022-03-20
            Which striker won the final in Porto? | 2021-05-10
            """)
    void nothingLaterIsSeen(String question, LocalDate day) {
        assertSeesNothingAfter(day, asked(question, Optional.of(day)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As of 31 December 2021, who is harbour minister? | 2021-12-31
            When did the strike in Merrowgate end as of 5 July 2021? | 2021-07-05
            What was known about the ferry Aurora on 1 December 2020? | 2020-12-01
            According to articles published before May 2021, who signed the harbour deal? | 2021-04-30
            """)
    void norWhereTheQuestionItselfSaysSo(String question, LocalDate day) {
        assertSeesNothingAfter(day, asked(question, Optional.empty()));
    }

    @Test
    void whatWasNotYetReportedIsNotInTheArticles() {
        assertThat(asked("Who said she would drop the pier?", Optional.empty()).citations())
                .extracting(citation -> citation.article().id())
                .contains("successor");
        assertThat(asked("Who said she would drop the pier?", Optional.of(LocalDate.parse("2022-03-01")))
                        .citations())
                .extracting(citation -> citation.article().id())
                .doesNotContain("successor");
    }

    @Test
    void anUndatedArticleIsSeenOnlyWhereNoDayIsAsked() {
        assertThat(named(asked("where was the Aurora built", Optional.empty()))).contains("undated");
        assertThat(named(asked("where was the Aurora built", Optional.of(LocalDate.parse("2999-01-01")))))
                .doesNotContain("undated");
    }

    @Test
    void countsOnlyWhatMayBeSeen() {
        assertThat(asked("who is harbour minister", Optional.of(LocalDate.parse("2020-12-31")))
                        .searched())
                .isEqualTo(new Reply.Searched(
                        1, Optional.of(LocalDate.parse("2020-11-09")), Optional.of(LocalDate.parse("2020-11-09"))));
    }

    @Test
    void saysSoWhereNothingWasPublishedYet() {
        Reply reply = asked("who is harbour minister", Optional.of(LocalDate.parse("1999-12-31")));

        assertThat(reply).isInstanceOfSatisfying(Reply.NotFound.class, none -> {
            assertThat(none.nearest()).isEmpty();
            assertThat(none.searched().articles()).isZero();
        });
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsHasNoArticles() {
        LocalDate day = LocalDate.parse("2021-06-01");
        Reply reply = CHAT.ask(new Inquiry(
                "who is harbour minister",
                "",
                Optional.of(day),
                Optional.of(day.plusYears(1)),
                Optional.of(day.minusYears(1)),
                List.of()));

        assertThat(reply.searched().articles()).isZero();
    }

    @Test
    void aFollowUpBackInTimeKnowsNothingOfTheAnswerBefore() {
        CHAT.ask(turn("Who is the new harbour minister?", Optional.empty()));
        LocalDate day = LocalDate.parse("2021-12-31");

        Reply reply = CHAT.ask(turn("and what did she say?", Optional.of(day)));

        assertSeesNothingAfter(day, reply);
        assertThat(reply.answer()).doesNotContain("Bakken");
    }

    private static void assertSeesNothingAfter(LocalDate day, Reply reply) {
        Optional<LocalDate> latest = reply.searched().to();
        assertThat(latest.stream()).allSatisfy(to -> assertThat(to).isBeforeOrEqualTo(day));
        long allowed = INDEX.coverage(
                        new dev.dateline.archive.ArticleFilter(Optional.empty(), Optional.of(day), List.of()))
                .articles();
        assertThat(reply.searched().articles()).isEqualTo((int) allowed);
        assertThat(articles(reply))
                .allSatisfy(article -> assertThat(article.published())
                        .hasValueSatisfying(published -> assertThat(published).isBeforeOrEqualTo(day)));
    }

    private static List<String> named(Reply reply) {
        return articles(reply).stream().map(ArticleReference::id).toList();
    }

    private static List<ArticleReference> articles(Reply reply) {
        Stream<ArticleReference> nearest = switch (reply) {
            case Reply.Answered answered -> Stream.empty();
            case Reply.NotFound none -> none.nearest().stream();
        };
        return Stream.concat(reply.citations().stream().map(Citation::article), nearest)
                .toList();
    }

    private static Reply asked(String question, Optional<LocalDate> asOf) {
        return CHAT.ask(new Inquiry(question, "", asOf, Optional.empty(), Optional.empty(), List.of()));
    }

    private static Inquiry turn(String question, Optional<LocalDate> asOf) {
        return new Inquiry(question, "back in time", asOf, Optional.empty(), Optional.empty(), List.of());
    }
}
