package dev.dateline.channel.webhook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.Standing;
import dev.dateline.channel.CorrectedReply;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.link.PublicLinks;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReplyMarkdownTest {
    private static final PublicLinks LINKS = new PublicLinks(Optional.of(URI.create("https://dateline.example")));

    @Test
    void showsStandingsConflictsAndSources() {
        Reply reply = answered(
                List.of(new Reply.Sentence("They may meet on Saturday [12 June 2021].", List.of(1), Standing.PLANNED)),
                List.of(citation(1, "They may meet on\nSaturday.")),
                List.of(new Reply.Conflict("13 June 2021", Optional.of(LocalDate.of(2021, 6, 15)), 1)));

        assertThat(new ReplyMarkdown(Dialect.COMMON, LINKS).of(reply, 5_000)).isEqualTo("""
                **12 June 2021**
                They may meet on Saturday \\[12 June 2021\\]. (planned) [\\[1\\]](https://dateline.example/articles/1)
                **Other articles say otherwise**
                • 13 June 2021 (15 June 2021) [\\[1\\]](https://dateline.example/articles/1)

                **\\[1\\]** [Headline 1](https://dateline.example/articles/1), The Gazette, 14 June 2021
                > They may meet on Saturday.
                > Saturday = 2021-06-12
                > Also in: The Copyist (date unknown)""");
    }

    @Test
    void saysWhenTheArticleWasCorrected() {
        assertThat(new ReplyMarkdown(Dialect.COMMON, LINKS).of(CorrectedReply.onADay(), 5_000))
                .contains("**Corrected on 4 March 2021** [\\[2\\]](https://dateline.example/articles/boats)");
        assertThat(new ReplyMarkdown(Dialect.COMMON, LINKS).of(CorrectedReply.someday(), 5_000))
                .contains("**Corrected** [\\[2\\]](");
    }

    @Test
    void saysWhichOfSeveralQuestionsIsNotAnswered() {
        assertThat(new ReplyMarkdown(Dialect.COMMON, LINKS).of(CorrectedReply.inPart(), 5_000))
                .contains("The articles do not say: Who owned the boats?");
    }

    @Test
    void setsNothingInBoldWhereThereIsNoShortAnswer() {
        Reply reply = answered(
                Optional.empty(),
                List.of(new Reply.Sentence("They met.", List.of(1), Standing.REPORTED)),
                List.of(citation(1, "They met.")),
                List.of());

        assertThat(new ReplyMarkdown(Dialect.COMMON, LINKS).of(reply, 5_000))
                .startsWith("The articles say:\nThey met. [")
                .doesNotContain("**The");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void mentionsAndFormatsNothingThatAnArticleSays(Dialect dialect) {
        for (String hostile : List.of(
                "@all",
                "@channel",
                "@everyone",
                "@**all**",
                "<!channel>",
                "[click](https://evil.example)",
                "<at>boss</at>",
                "`code`",
                "**bold**",
                "<@123>")) {
            Reply reply = answered(
                    List.of(new Reply.Sentence(hostile, List.of(1), Standing.REPORTED)),
                    List.of(citation(1, hostile)),
                    List.of());
            assertThat(new ReplyMarkdown(dialect, LINKS).of(reply, 5_000)).doesNotContain(hostile);
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void keepsWithinTheLimitAndSaysWhatIsLeftOut(Dialect dialect) {
        for (int size : List.of(1, 40, 400)) {
            for (String text : List.of("*".repeat(3_000), "word ".repeat(800), "😀".repeat(2_000))) {
                Reply reply = answered(
                        List.of(new Reply.Sentence(text, List.of(1), Standing.CLAIMED)),
                        IntStream.rangeClosed(1, size)
                                .mapToObj(number -> citation(number, text))
                                .toList(),
                        List.of());
                for (int most : List.of(2_000, 4_900, 9_900)) {
                    String shown = new ReplyMarkdown(dialect, LINKS).of(reply, most);
                    assertThat(shown).hasSizeBetween(100, most);
                    assertThat(shown.codePoints()).noneMatch(point -> point >= 0xD800 && point < 0xE000);
                    if (size == 400) {
                        assertThat(shown).contains("more sources.");
                    }
                }
            }
        }
    }

    @Test
    void namesTheNearestArticlesWhereNothingIsSaid() {
        Reply reply = new Reply.NotFound(
                "The articles do not say.",
                List.of(new ArticleReference("a b", "Near", "", "", Optional.empty(), "")),
                "extractive",
                false,
                Optional.empty(),
                "c",
                new Reply.Searched(1, Optional.empty(), Optional.empty()),
                1);

        assertThat(new ReplyMarkdown(Dialect.ZULIP, LINKS).of(reply, 2_000)).isEqualTo("""
                The articles do not say.
                **Nearest articles**
                • [Near](https://dateline.example/articles/a%20b), date unknown""");
    }

    private static Citation citation(int number, String quote) {
        return new Citation(
                number,
                quote,
                0,
                quote.length(),
                List.of(new Citation.Resolved("Saturday", "2021-06-12")),
                new ArticleReference(
                        "" + number,
                        "Headline " + number,
                        "The Gazette",
                        "",
                        Optional.of(LocalDate.of(2021, 6, 14)),
                        ""),
                "/articles/" + number,
                List.of(new ArticleReference("copy", "Headline", "The Copyist", "", Optional.empty(), "")));
    }

    private static Reply answered(
            List<Reply.Sentence> sentences, List<Citation> citations, List<Reply.Conflict> conflicts) {
        return answered(Optional.of("12 June 2021"), sentences, citations, conflicts);
    }

    private static Reply answered(
            Optional<String> shortAnswer,
            List<Reply.Sentence> sentences,
            List<Citation> citations,
            List<Reply.Conflict> conflicts) {
        return new Reply.Answered(
                sentences.getFirst().text(),
                shortAnswer,
                OptionalDouble.empty(),
                sentences,
                citations,
                conflicts,
                List.of(),
                List.of(),
                "extractive",
                false,
                Optional.empty(),
                "conversation",
                new Reply.Searched(5, Optional.empty(), Optional.empty()),
                7);
    }
}
