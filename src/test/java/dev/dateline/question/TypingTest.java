package dev.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.question.analysis.QuestionAnalyzer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as they are typed: with slips, in lower case, as keywords, politely. */
final class TypingTest {

    private static final QuestionAnalyzer ANALYZER =
            new QuestionAnalyzer(new EnglishTermAnalyzer(), HarbourArchive::lexicon, Clock.systemUTC());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            whn did linqvist resign | when did Lindqvist resign
            who is marta odyua | who is marta Oduya
            what did anna kovack sign | what did anna Kovac sign
            when did the fery aurora sink | when did the ferry aurora sink
            what did saarinnen say | what did Saarinen say
            halvki pier vote date | Halvik pier vote date
            who led dockres strike | who led dockers strike
            coastal safty agency report | coastal Safety agency report
            how old is the mayor of halvikk | how old is the mayor of Halvik
            Who sank the Aurorra? | Who sank the Aurora?
            Is Lindquist still minister? | Is Lindqvist still minister?
            merrow gate strike end | merrowgate strike end
            northmerrow boats | North merrow boats
            when did kovac sign teh harbour deal | when did kovac sign the harbour deal
            waht did Kovac's letter say | what did Kovac's letter say
            Lindqvsit's plan | Lindqvist's plan
            """)
    void mendsSlips(String typed, String meant) {
        assertThat(understood(typed).own()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did Carter say about Halvik?",
                "who is thomas hail",
                "What did the CSB report?",
                "Did Kowalski visit Oslo?",
                "Who captained the Australis?",
                "what is a hydrofoil",
                "When was Kov born?",
            })
    void leavesSoundWordsAndOtherNamesAlone(String typed) {
        assertThat(understood(typed).own()).isEqualTo(typed);
    }

    @Test
    void keepsTheWordsAsTheyWereTyped() {
        assertThat(understood("whn did linqvist resign").inquiry().text()).isEqualTo("whn did linqvist resign");
    }

    @Test
    void mendsNothingFromArticlesThatMayNotAnswer() {
        assertThat(asOf("who is ingrid baken", "2021-01-01").own()).isEqualTo("who is ingrid baken");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tell me when the ferry sank. | when the ferry sank. | WHEN
            Could you please tell me who signed the harbour deal? | who signed the harbour deal? | WHO
            do you know why the dockers went on strike? | why the dockers went on strike? | WHY
            I would like to know how many people died | how many people died | HOW_MANY
            Please, where did the talks take place? | where did the talks take place? | WHERE
            what did she sign, please? | what did she sign? | WHAT
            tell me about the ferry | the ferry | WHAT
            Does the archive say who owned the ferry? | who owned the ferry? | WHO
            """)
    void takesOffWhatAsksNothing(String typed, String question, AnswerKind kind) {
        assertThat(understood(typed).own()).isEqualTo(question);
        assertThat(understood(typed).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kovac lindqvist oslo when | kovac,lindqvist,oslo
            harbour deal anna kovac halvik | anna kovac,halvik
            WHO LED THE UNION IN MERROWGATE | merrowgate
            what did Henrik Saarinen tell the CSA | Henrik Saarinen,CSA
            coastal safety agency report | coastal safety agency
            boats of north merrow | north merrow
            When did they meet? | ''
            """)
    void findsNamesInWhateverCase(String typed, String names) {
        assertThat(understood(typed).names())
                .extracting(Name::text)
                .containsExactlyElementsOf(names.isEmpty() ? List.of() : List.of(names.split(",")));
    }

    @Test
    void tellsPlacesFromPeople() {
        assertThat(understood("kovac in halvik").names())
                .extracting(Name::place)
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "?!…",
                "the of and",
                "Когда затонул паром?",
                "フェリーはいつ沈みましたか",
                "\u0000\uFFFF",
                "\uD83D",
                "-- '' \"\""
            })
    void understandsAnythingSomehow(String typed) {
        assertThat(understood(typed).filter()).isEqualTo(ArticleFilter.ALL);
    }

    @Test
    void readsALongTextUpToALimit() {
        Question question = understood("why did the feryr sink and who said so, ".repeat(250));

        assertThat(question.own()).hasSizeLessThanOrEqualTo(2_100).contains("sink");
    }

    private static Question understood(String typed) {
        return ANALYZER.analyze(Inquiry.of(typed), Conversation.NEW);
    }

    private static Question asOf(String typed, String day) {
        return ANALYZER.analyze(
                new Inquiry(
                        typed, "", Optional.of(LocalDate.parse(day)), Optional.empty(), Optional.empty(), List.of()),
                Conversation.NEW);
    }
}
