package dev.dateline.lab.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.answer.Standing;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.PassageIndex;
import dev.dateline.article.Article;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnswerJudgeTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final String TEXT = "The bridge opened on 2 May 2019.";

    @TempDir
    Path folder;

    private PassageIndex index;
    private AnswerJudge judge;

    @BeforeEach
    void fill() {
        Article article = ArchiveFixture.article("bridge", "", "", "2019-05-02", TEXT);
        ArchiveFixture.ingest(folder, article);
        index = ArchiveFixture.open(folder);
        judge = new AnswerJudge(index);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void passesAnAnswerThatMeetsEveryGroupAndCites() throws JsonProcessingException {
        TestQuestion question = question(
                "{\"question\":\"when?\",\"answer\":[[\"2 MAY\",\"May 2\"],[\"2019\"]],\"cite\":[\"bridge\"]}");

        assertThat(judge.faults(question, reply(TEXT, 0))).isEmpty();
    }

    @Test
    void namesEveryFault() throws JsonProcessingException {
        TestQuestion question = question("{\"question\":\"when?\",\"answer\":[[\"3 May\"]],\"cite\":[\"tunnel\"],"
                + "\"citeNot\":[\"bridge\"],\"answerNot\":[\"opened\"]}");

        assertThat(judge.faults(question, reply(TEXT, 0))).hasSize(4);
    }

    @Test
    void wantsNothingSaidWhereTheArticlesDoNotSay() throws JsonProcessingException {
        assertThat(judge.faults(question("{\"question\":\"who?\",\"abstain\":true}"), reply(TEXT, 0)))
                .containsExactly("answered what the articles do not say");
    }

    @Test
    void takesADeclineForRightWhereItIsAsGood() throws JsonProcessingException {
        Reply declined = new Reply.NotFound(
                "The articles do not say.",
                List.of(),
                "extractive",
                false,
                Optional.empty(),
                "",
                new Reply.Searched(1, Optional.empty(), Optional.empty()),
                1);

        assertThat(judge.faults(question("{\"question\":\"who?\",\"answer\":[[\"no\"]],\"orAbstain\":true}"), declined))
                .isEmpty();
        assertThat(judge.faults(question("{\"question\":\"who?\",\"answer\":[[\"no\"]]}"), declined))
                .containsExactly("declined");
    }

    @Test
    void holdsAShortAnswerAgainstWhatIsKnownForIt() throws JsonProcessingException {
        TestQuestion known = question("{\"question\":\"when?\",\"answer\":[[\"2019\"],[\"bridge\"]],"
                + "\"short\":[[\"2 May\",\"May 2\"],[\"2019\"]],\"shortNot\":[\"12 May\"]}");

        assertThat(AnswerJudge.isRight(known, "2 may 2019")).isTrue();
        assertThat(AnswerJudge.isRight(known, "2 May")).as("a group is missing").isFalse();
        assertThat(AnswerJudge.isRight(known, "12 May 2019"))
                .as("it must not say so")
                .isFalse();
    }

    @Test
    void holdsAShortAnswerAgainstAnyGroupOfTheAnswerOtherwise() throws JsonProcessingException {
        TestQuestion question =
                question("{\"question\":\"when?\",\"answer\":[[\"2019\"],[\"bridge\"]],\"answerNot\":[\"tunnel\"]}");

        assertThat(AnswerJudge.isRight(question, "2019")).isTrue();
        assertThat(AnswerJudge.isRight(question, "2018")).isFalse();
        assertThat(AnswerJudge.isRight(question, "the tunnel, in 2019")).isFalse();
        assertThat(AnswerJudge.isRight(question("{\"question\":\"who?\",\"abstain\":true}"), "2019"))
                .isFalse();
    }

    @Test
    void tellsWhatAShortAnswerShouldHaveSaid() throws JsonProcessingException {
        assertThat(AnswerJudge.wanted(question("{\"question\":\"when?\",\"answer\":[[\"bridge\"]],"
                        + "\"short\":[[\"2 May\",\"May 2\"],[\"2019\"]],\"shortNot\":[\"12 May\"]}")))
                .isEqualTo("2 May / May 2, and 2019; but not: 12 May");
        assertThat(AnswerJudge.wanted(question("{\"question\":\"when?\",\"answer\":[[\"2019\"],[\"bridge\"]]}")))
                .isEqualTo("2019, or bridge");
        assertThat(AnswerJudge.wanted(question("{\"question\":\"who?\",\"abstain\":true}")))
                .isEqualTo("none: the articles do not say");
    }

    @Test
    void countsQuotesThatAreNotAtTheirOffsets() {
        assertThat(judge.wrongQuotes(reply(TEXT, 0))).isZero();
        assertThat(judge.wrongQuotes(reply(TEXT.substring(1), 0))).isEqualTo(1);
    }

    private static TestQuestion question(String json) throws JsonProcessingException {
        return JSON.readValue(json, TestQuestion.class);
    }

    private static Reply reply(String quote, int start) {
        ArticleReference article = new ArticleReference("bridge", "", "", "", Optional.empty(), "");
        return new Reply.Answered(
                quote + " [1]",
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(new Reply.Sentence(quote, List.of(1), Standing.REPORTED)),
                List.of(new Citation(1, quote, start, start + quote.length(), List.of(), article, "", List.of())),
                List.of(),
                List.of(),
                List.of(),
                "extractive",
                false,
                Optional.empty(),
                "",
                new Reply.Searched(1, Optional.empty(), Optional.empty()),
                1);
    }
}
