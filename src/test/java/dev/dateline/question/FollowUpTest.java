package dev.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.question.analysis.QuestionAnalyzer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follow-ups as readers type them, and what they come to as questions that stand alone. */
final class FollowUpTest {

    private static final QuestionAnalyzer ANALYZER =
            new QuestionAnalyzer(new EnglishTermAnalyzer(), HarbourArchive::lexicon, Clock.systemUTC());
    private static final LocalDate ANSWER_PUBLISHED = LocalDate.parse("2021-06-13");

    /** What was asked, its short answer, what is asked next, that completed, and the topic it takes up. */
    @ParameterizedTest(name = "{0} / {2}")
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            What did Kovac promise in 2021? | | and in 2022? | What did Kovac promise in 2022? |
            What did Kovac promise in 2021? | | What about May 2020? | What did Kovac promise in May 2020? |
            What happened in Halvik on 3 May 2021? | | and on 12 June 2021? | What happened in Halvik on 12 June 2021? |
            What happened in Halvik? | | And in Oslo? | What happened in Oslo? |
            What happened in Halvik? | | Oslo? | What happened in Oslo? |
            What did Kovac sign in Halvik? | | and in Oslo? | What did Kovac sign in Oslo? |
            What did Kovac say about the ferry? | | And Lindqvist? | What did Lindqvist say about the ferry? |
            What did Kovac say about the ferry? | | what about Marta Oduya? | What did Marta Oduya say about the ferry? |
            When did Kovac visit Halvik? | | and Oslo? | When did Kovac visit Oslo? |
            What did Kovac say about the ferry? | | and about the strike? | What did Kovac say about the strike? |
            What did Kovac say about the ferry? | | how about the strike? | What did Kovac say about the strike? |
            When was the first round of talks? | | and the second? | When was the second round of talks? |
            When was the first round of talks? | | What about the second one? | When was the second round of talks? |
            Where were the Halvik talks held? | | and the Oslo talks? | Where were the Oslo talks held? |
            When did Kovac and Lindqvist sign the harbour deal? | | why? | why did Kovac and Lindqvist sign the harbour deal? |
            When did Kovac and Lindqvist sign the harbour deal? | | Where? | Where did Kovac and Lindqvist sign the harbour deal? |
            When did Kovac and Lindqvist sign the harbour deal? | | and where exactly? | where did Kovac and Lindqvist sign the harbour deal? |
            Did the ferry sink? | | when? | when did the ferry sink? |
            Did the ferry sink? | | how many people died? | how many people died? | the ferry sink
            Which city did Kovac visit? | Halvik | why? | why did Kovac visit Halvik? |
            Who leads the union? | Marta Oduya | what did she say about the strike? | what did Marta Oduya say about the strike? |
            What did Lindqvist send to Kovac? | | when did he send it? | when did Lindqvist send it? | Lindqvist send to Kovac
            What did Lindqvist send to Kovac? | | what did she answer? | what did Kovac answer? | Lindqvist send to Kovac
            What did Anna Kovac and Piotr Lindqvist sign? | | what did he say? | what did Piotr Lindqvist say? | Anna Kovac and Piotr Lindqvist sign
            What did Anna Kovac and Piotr Lindqvist sign? | | and what did she say about it? | what did Anna Kovac say about it? | Anna Kovac and Piotr Lindqvist sign
            What did Anna Kovac and Piotr Lindqvist sign? | | where did they meet again? | where did Anna Kovac and Piotr Lindqvist meet again? |
            What did Lindqvist send to Kovac? | | what did he say in it? | what did Lindqvist say in it? | Lindqvist send to Kovac
            When did the ferry Aurora sink? | | how many people died? | how many people died? | the ferry Aurora sink
            When did the ferry Aurora sink? | | who was its captain? | who was its captain? | the ferry Aurora sink
            When did the ferry Aurora sink? | | Why did it sink? | Why did it sink? | the ferry Aurora sink
            When did the ferry Aurora sink? | | and who was to blame for that? | who was to blame for that? | the ferry Aurora sink
            Where was the harbour deal signed? | Halvik | who else was there? | who else was in Halvik? | the harbour deal signed
            Where was the harbour deal signed? | Halvik | What happened there in 2022? | What happened in Halvik in 2022? |
            When was the harbour deal signed? | 3 May 2021 | who was mayor then? | who was mayor on 3 May 2021? |
            What did Lindqvist's letter of May 2021 say? | | did Kovac answer the letter? | did Kovac answer the letter? | Lindqvist's letter of May 2021 say
            When did the ferry Aurora sink? | | What is the inner protected zone? | What is the inner protected zone? |
            When did the ferry Aurora sink? | | Who is Ingrid Bakken? | Who is Ingrid Bakken? |
            When did the ferry Aurora sink? | | When did the dockers of Merrowgate go on strike? | When did the dockers of Merrowgate go on strike? |
            When did the ferry Aurora sink? | | Who invented penicillin? | Who invented penicillin? |
            When did the ferry Aurora sink? | | ingrid bakken minister oslo | ingrid bakken minister oslo |
            When did the ferry Aurora sink? | | was there a vote on the pier in Halvik? | was there a vote on the pier in Halvik? |
            When did the ferry Aurora sink? | | Is it true that Kovac resigned? | Is it true that Kovac resigned? |
            What did Kovac say when she met Lindqvist? | | where was that? | where was that? | Kovac say when she met Lindqvist
            who led the dockers strike in july 2021 | Marta Oduya | how long did it last? | how long did it last? | led the dockers strike in july 2021
            who led the dockers strike in july 2021 | Marta Oduya | and how did it end? | how did it end? | led the dockers strike in july 2021
            who led the dockers strike in july 2021 | Marta Oduya | what did they win? | what did they win? | led the dockers strike in july 2021
            when did the ferry sink | | how quickly was the inquiry opened? | how quickly was the inquiry opened? | the ferry sink
            Was a vote planned as of 5 October 2021? | | and who wanted it? | who wanted it? | a vote planned
            Was a vote planned as of 5 October 2021? | | What did Marta Oduya say about the raise of six percent? | What did Marta Oduya say about the raise of six percent? |
            Did Lindqvist resign? | | Why? | Why did Lindqvist resign? |
            Did Lindqvist resign? | | who took over from him? | who took over from Lindqvist? | Lindqvist resign
            What did the agency report? | | who said so? | who said so? | the agency report
            What did Saarinen say about the pier? | | and his lawyers? | What did Saarinen’s lawyers say about the pier? |
            How long is the pier? | | And how much does it cost? | how much does it cost? | the pier
            Why did the dockers strike? | | for how long? | for how long did the dockers strike? |
            What did the CSA report in February 2021? | | what did the families say? | what did the families say? | the CSA report in February 2021
            When did Tomas Hale visit Halvik? | | and Kovac? | When did Kovac visit Halvik? |
            When did Tomas Hale visit Halvik? | | what did he say there | what did Tomas Hale say in Halvik |
            Who is Marta Oduya? | | what did she say in Oslo? | what did Marta Oduya say in Oslo? |
            Who is Marta Oduya? | | and Henrik Saarinen? | Who is Henrik Saarinen? |
            What did Anna Kovac and Piotr Lindqvist sign? | | what did she say? | what did Anna Kovac say? | Anna Kovac and Piotr Lindqvist sign
            When did the ferry Aurora sink? | | And where was it built? | where was it built? | the ferry Aurora sink
            When did Kovac sign the deal? | | Who else signed? | Who else signed? | Kovac sign the deal
            What did the ferry's captain say? | | is he still in Halvik? | is he still in Halvik? | the ferry's captain say
            When did the vote in Halvik take place? | | and who won that? | who won that? | the vote in Halvik take place
            When did the vote in Halvik take place? | | was there a second one? | was there a second one? | the vote in Halvik take place
            """)
    void completesAFollowUp(
            String before, @Nullable String answer, String asked, String completed, @Nullable String topic) {
        Question question = ANALYZER.analyze(Inquiry.of(asked), after(before, Optional.ofNullable(answer)));

        assertThat(question.own()).isEqualTo(completed);
        assertThat(question.topic()).isEqualTo(topic == null ? "" : topic);
    }

    /** Turns of one conversation, then what its last one comes to. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            Did Lindqvist resign? > who took over from him? => Ingrid Bakken > what did she say? | what did Ingrid Bakken say?
            Did Lindqvist resign? > who took over from him? => Ingrid Bakken > what did she say? > where did she go first? | where did Ingrid Bakken go first?
            When did the ferry Aurora sink? > how many people died? > and why? | why did people died? (the ferry Aurora sink)
            When did the ferry Aurora sink? > who was its captain? => Henrik Saarinen > what did he say about the pier? | what did Henrik Saarinen say about the pier?
            What did Kovac say in Halvik? > and Oduya? > and in Oslo? | What did Oduya say in Oslo?
            What did Lindqvist's letter of May 2021 say? > Who won the vote in Halvik? > and what about the letter? | the letter (Lindqvist's letter of May 2021 say)
            When did the ferry Aurora sink? > Who signed the harbour deal in Halvik? > how long did the strike in Merrowgate last? | how long did the strike in Merrowgate last?
            What did Kovac sign in Halvik? > and in Oslo? > when was that? | when was that? (Kovac sign in Oslo)
            """)
    void leansOnTheTurnThatIsMeant(String turns, String completed) {
        List<String> asked = Arrays.stream(turns.split(" > ", -1)).toList();
        Conversation conversation = Conversation.NEW;
        for (String turn : asked.subList(0, asked.size() - 1)) {
            String[] parts = turn.split(" => ", -1);
            conversation =
                    then(conversation, parts[0], Arrays.stream(parts).skip(1).findFirst());
        }

        assertThat(ANALYZER.analyze(Inquiry.of(asked.getLast()), conversation).text())
                .isEqualTo(completed);
    }

    @Test
    void theReadersOwnTermsWeighMoreThanThoseOfTheTopic() {
        Question question = ANALYZER.analyze(
                Inquiry.of("And how quickly was it arranged?"),
                after("When did the talks in Oslo begin?", Optional.empty()));

        assertThat(question.terms()).contains("arrang", "oslo", "talk");
        assertThat(question.weight("arrang")).isEqualTo(1);
        assertThat(question.weight("oslo")).isLessThan(1);
        assertThat(question.kind()).isEqualTo(AnswerKind.HOW_LONG);
    }

    @Test
    void anAsOfDateGoesOnAsLongAsTheTopicDoes() {
        Conversation conversation = after("Was a vote planned as of 5 October 2021?", Optional.empty());

        assertThat(filteredTo("and who wanted it?", conversation)).contains(LocalDate.parse("2021-10-05"));
        assertThat(filteredTo("What did Marta Oduya say about the raise of six percent?", conversation))
                .isEmpty();
    }

    @Test
    void doesNotLeanOnAnAnswerPublishedAfterTheAsOfDate() {
        Conversation conversation = after("Who leads the union?", Optional.of("Marta Oduya"));
        Inquiry early = new Inquiry(
                "what did she say about the strike?",
                "",
                Optional.of(ANSWER_PUBLISHED.minusDays(1)),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(ANALYZER.analyze(early, conversation).text()).doesNotContain("Oduya");
        assertThat(ANALYZER.analyze(Inquiry.of(early.text()), conversation).text())
                .contains("Marta Oduya");
    }

    @Test
    void aFirstTurnStaysAsItIs() {
        assertThat(ANALYZER.analyze(Inquiry.of("and how quickly was it arranged?"), Conversation.NEW)
                        .text())
                .isEqualTo("and how quickly was it arranged?");
    }

    @Test
    void remembersTheLastTurnsOnly() {
        Conversation conversation = Conversation.NEW;
        for (int i = 1; i <= 100; i++) {
            conversation = then(conversation, "What happened on day " + i + "?", Optional.empty());
        }

        assertThat(conversation.turns()).hasSize(Conversation.MOST_TURNS);
        assertThat(Conversation.MOST_TURNS).isGreaterThanOrEqualTo(20);
        assertThat(conversation.turns().getLast().question()).contains("day 100");
    }

    private static Optional<LocalDate> filteredTo(String asked, Conversation conversation) {
        return ANALYZER.analyze(Inquiry.of(asked), conversation).filter().to();
    }

    private static Conversation after(String question, Optional<String> shortAnswer) {
        return then(Conversation.NEW, question, shortAnswer);
    }

    private static Conversation then(Conversation conversation, String question, Optional<String> shortAnswer) {
        Optional<PastTurn.Answered> answered = shortAnswer.map(
                answer -> new PastTurn.Answered(answer + ".", Optional.of(answer), Optional.of(ANSWER_PUBLISHED)));
        return conversation.with(PastTurn.of(ANALYZER.analyze(Inquiry.of(question), conversation), answered));
    }
}
