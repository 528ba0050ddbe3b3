package dev.dateline.channel.cli.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.Standing;
import dev.dateline.channel.CorrectedReply;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class ReplyTextTest {
    private static final LocalDate MONDAY = LocalDate.parse("2021-03-01");
    private static final LocalDate TUESDAY = LocalDate.parse("2021-03-02");

    @Test
    void saysWhenTheArticleWasCorrected() {
        assertThat(ReplyText.of(CorrectedReply.onADay())).contains("\nCorrected on 4 March 2021: [2]\n");
        assertThat(ReplyText.of(CorrectedReply.someday())).contains("\nCorrected: [2]\n");
    }

    @Test
    void saysWhichOfSeveralQuestionsIsNotAnswered() {
        assertThat(ReplyText.of(CorrectedReply.inPart())).contains("\nThe articles do not say: Who owned the boats?\n");
    }

    @Test
    void showsTheOtherValueItsDateAndWhereItStands() {
        String text = ReplyText.of(reply(
                List.of(citation(1, TUESDAY, List.of()), citation(2, MONDAY, List.of())),
                List.of(new Reply.Conflict("12", Optional.of(MONDAY), 2))));

        assertThat(text).startsWith("15\n").contains("Other articles say otherwise:\n- 12 [2] (1 March 2021)\n");
    }

    @Test
    void namesThePublishersOfCopies() {
        ArticleReference copy = article("copy", "Hill Courier", Optional.of(TUESDAY));
        ArticleReference undated = article("undated", "", Optional.empty());

        String text = ReplyText.of(reply(List.of(citation(1, MONDAY, List.of(copy, undated))), List.of()));

        assertThat(text)
                .contains("Also in: Hill Courier (2 March 2021), undated (date unknown)")
                .doesNotContain("otherwise");
    }

    @Test
    void saysThatSentencesWithoutAShortAnswerAreWhatTheArticlesSay() {
        String text = ReplyText.of(reply(Optional.empty(), List.of(citation(1, MONDAY, List.of())), List.of()));

        assertThat(text).startsWith("The articles say:\n\nAt least 15 people were killed. [1]");
    }

    @Test
    void spellsOutWhatATerminalWouldObey() {
        ArticleReference copy = article("copy", "\u001b[2JCourier\u202e", Optional.of(TUESDAY));

        String text = ReplyText.of(reply(List.of(citation(1, MONDAY, List.of(copy))), List.of()));

        assertThat(text).contains("\\u001b[2JCourier").endsWith("\u2069").doesNotContain("\u001b");
    }

    @Test
    void namesTheNearestArticlesWhereTheArticlesDoNotSay() {
        Reply reply = new Reply.NotFound(
                "The articles do not say.",
                List.of(article("a1", "Wire", Optional.of(MONDAY))),
                "extractive",
                false,
                Optional.empty(),
                "",
                new Reply.Searched(2, Optional.of(MONDAY), Optional.of(TUESDAY)),
                1);

        assertThat(ReplyText.of(reply)).isEqualTo("""
                The articles do not say.

                Nearest articles:
                - Ferry runs aground, Wire, 1 March 2021""");
    }

    @Test
    void saysFirstThatTheArticlesSayAndLastWhatItComesToWhereSentencesArePrintedAsTheyCome() {
        List<Citation> citations = List.of(citation(1, MONDAY, List.of()));

        assertThat(printed(reply(citations, List.of()))).startsWith("""
                The articles say:

                At least 15 people were killed. [1]
                In short: 15
                """);
        assertThat(printed(reply(Optional.empty(), citations, List.of())))
                .startsWith("The articles say:\n\nAt least 15 people were killed. [1]\n\n[1] Ferry")
                .doesNotContain("In short");
    }

    private static String printed(Reply.Answered reply) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        SentencePrinter printer = new SentencePrinter(out);
        reply.sentences().forEach(printer::sentence);
        out.println(printer.rest(reply));
        return text.toString();
    }

    private static Reply.Answered reply(List<Citation> citations, List<Reply.Conflict> conflicts) {
        return reply(Optional.of("15"), citations, conflicts);
    }

    private static Reply.Answered reply(
            Optional<String> shortAnswer, List<Citation> citations, List<Reply.Conflict> conflicts) {
        return new Reply.Answered(
                "At least 15 people were killed. [1]",
                shortAnswer,
                OptionalDouble.empty(),
                List.of(new Reply.Sentence("At least 15 people were killed.", List.of(1), Standing.REPORTED)),
                citations,
                conflicts,
                List.of(),
                List.of(),
                "extractive",
                false,
                Optional.empty(),
                "",
                new Reply.Searched(2, Optional.of(MONDAY), Optional.of(TUESDAY)),
                1);
    }

    private static Citation citation(int number, LocalDate day, List<ArticleReference> copies) {
        return new Citation(
                number,
                "people were killed",
                0,
                18,
                List.of(),
                article("a" + number, "Wire", Optional.of(day)),
                "",
                copies);
    }

    private static ArticleReference article(String id, String source, Optional<LocalDate> published) {
        return new ArticleReference(id, "Ferry runs aground", source, "", published, "");
    }
}
