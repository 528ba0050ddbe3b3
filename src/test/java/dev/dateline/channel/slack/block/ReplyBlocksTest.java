package dev.dateline.channel.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.ButtonElement;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReplyBlocksTest {
    private static final PublicLinks LINKS = new PublicLinks(Optional.of(URI.create("https://dateline.example")));
    private static final String HOSTILE = "<!here> <!channel> <@U0BOSS> <https://evil.example|click> & @channel *x*";

    @Test
    void showsStandingsConflictsDatesAndCopies() {
        Citation first = citation(1, "They are expected to meet on Saturday.", "https://gazette.example/1");
        String text = texts(new ReplyBlocks(LINKS)
                .of(
                        answered(
                                List.of(
                                        new Reply.Sentence("They may meet.", List.of(1), Standing.PLANNED),
                                        new Reply.Sentence("They did not, he said.", List.of(1), Standing.DENIED)),
                                List.of(first),
                                List.of(new Reply.Conflict("13 June 2021", Optional.of(LocalDate.of(2021, 6, 15)), 1))),
                        "when?"));

        assertThat(text)
                .contains("They may meet. (planned) <https://dateline.example/articles/a%2F1#:~:text=x|[1]>")
                .contains("They did not, he said. (denied)")
                .contains("*Other articles say otherwise*\n• 13 June 2021 (15 June 2021)")
                .contains(
                        "*[1]* <https://dateline.example/articles/a%2F1#:~:text=x|Headline 1>, The Gazette, 14 June 2021")
                .contains(">They are expected to meet on Saturday.")
                .contains("Saturday = 2021-06-12")
                .contains("Also in: The Copyist (date unknown)");
    }

    @Test
    void saysWhenTheArticleWasCorrected() {
        assertThat(texts(new ReplyBlocks(LINKS).of(CorrectedReply.onADay(), "how many?")))
                .contains("*Corrected on 4 March 2021* <https://dateline.example/articles/boats|[2]>");
        assertThat(texts(new ReplyBlocks(LINKS).of(CorrectedReply.someday(), "how many?")))
                .contains("*Corrected* <https://dateline.example/articles/boats|[2]>");
    }

    @Test
    void saysWhichOfSeveralQuestionsIsNotAnswered() {
        assertThat(texts(new ReplyBlocks(LINKS).of(CorrectedReply.inPart(), "how many, and who?")))
                .contains("The articles do not say: Who owned the boats?");
    }

    @Test
    void mentionsAndLinksNothingThatAnArticleSays() {
        Citation citation = new Citation(
                1,
                HOSTILE + "\n" + HOSTILE,
                0,
                10,
                List.of(),
                new ArticleReference("a/1", HOSTILE, HOSTILE, "", Optional.empty(), "javascript:alert(1)"),
                "/articles/a%2F1",
                List.of());
        Reply reply = answered(
                List.of(new Reply.Sentence(HOSTILE, List.of(1), Standing.REPORTED)), List.of(citation), List.of());

        for (PublicLinks links : List.of(LINKS, new PublicLinks(Optional.empty()))) {
            List<LayoutBlock> blocks = new ReplyBlocks(links).of(reply, HOSTILE);
            assertThat(texts(blocks).replaceAll("<https://dateline\\.example/articles/a%2F1\\|[^<>]*>", ""))
                    .doesNotContain("<")
                    .doesNotContain("javascript:");
            assertThat(markdown(blocks)).allMatch(MarkdownTextObject::getVerbatim);
        }
        assertThat(ReplyBlocks.fallback(reply)).doesNotContain("<").contains("&lt;!here&gt;");
    }

    @Test
    void keepsWithinTheLimitsWhateverTheReply() {
        for (int size : List.of(1, 60, 500)) {
            for (String text : List.of("&".repeat(9_000), "word ".repeat(2_000), "😀".repeat(5_000))) {
                List<Citation> citations = IntStream.rangeClosed(1, size)
                        .mapToObj(number -> citation(number, text, "https://gazette.example/" + number))
                        .toList();
                List<Integer> all = citations.stream().map(Citation::number).toList();
                List<LayoutBlock> blocks = new ReplyBlocks(LINKS)
                        .of(
                                answered(
                                        List.of(
                                                new Reply.Sentence(text, all, Standing.CLAIMED),
                                                new Reply.Sentence(text, all, Standing.REPORTED),
                                                new Reply.Sentence(text, List.of(1), Standing.REPORTED)),
                                        citations,
                                        List.of(new Reply.Conflict(text, Optional.empty(), 1))),
                                text);

                assertThat(blocks).hasSizeLessThanOrEqualTo(50);
                assertThat(markdown(blocks))
                        .allSatisfy(block -> assertThat(block.getText())
                                .hasSizeBetween(1, 3_000)
                                .matches(shown ->
                                        shown.codePoints().noneMatch(point -> point >= 0xD800 && point < 0xE000))
                                .doesNotContainPattern("&(?!amp;|lt;|gt;)"));
                assertThat(texts(blocks).length()).isLessThanOrEqualTo(13_000);
                assertThat(buttons(blocks))
                        .allSatisfy(button -> assertThat(button.getValue()).hasSizeLessThanOrEqualTo(2_000));
            }
        }
    }

    @Test
    void setsNothingInBoldWhereThereIsNoShortAnswer() {
        Reply reply = answered(
                Optional.empty(),
                List.of(new Reply.Sentence("They met.", List.of(), Standing.REPORTED)),
                List.of(citation(1, "They met.", "https://gazette.example/1")),
                List.of());

        assertThat(texts(new ReplyBlocks(LINKS).of(reply, "did they meet?")))
                .startsWith("The articles say:\nThey met.")
                .doesNotContain("*The");
        assertThat(ReplyBlocks.fallback(reply)).startsWith("The articles say:");
    }

    @Test
    void saysHowManySourcesAreLeftOut() {
        List<Citation> citations = IntStream.rangeClosed(1, 45)
                .mapToObj(number -> citation(number, "A quote.", "https://gazette.example/" + number))
                .toList();
        Reply reply = answered(
                List.of(new Reply.Sentence("A sentence.", List.of(1), Standing.REPORTED)), citations, List.of());

        assertThat(texts(new ReplyBlocks(LINKS).of(reply, "why?")))
                .contains("*[40]*")
                .contains("And 5 more sources.");
    }

    @Test
    void givesBackWhatAButtonIsAbout() {
        Reply reply = new Reply.NotFound(
                "The articles do not say.",
                List.of(new ArticleReference("b", "Near", "The Gazette", "", Optional.empty(), "")),
                "extractive",
                true,
                Optional.of("The language model did not answer in time."),
                "slack:T:C:1.1",
                new Reply.Searched(1, Optional.empty(), Optional.empty()),
                3);
        List<LayoutBlock> blocks = new ReplyBlocks(LINKS).of(reply, "who said \"no\"?");

        assertThat(texts(blocks)).contains("<https://dateline.example/articles/b|Near>, The Gazette, date unknown");
        assertThat(ReplyBlocks.fallback(reply)).isEqualTo("""
                The articles do not say.
                Nearest articles:
                • Near, The Gazette, date unknown""");
        assertThat(blocks.toString()).contains("did not answer in time");
        assertThat(buttons(blocks)).hasSize(2).allSatisfy(button -> {
            assertThat(FeedbackButtons.rating(button.getActionId())).isPresent();
            assertThat(FeedbackButtons.subject(button.getValue()))
                    .contains(new FeedbackButtons.Subject("who said \"no\"?", "slack:T:C:1.1"));
        });
        assertThat(FeedbackButtons.subject("not json")).isEmpty();
        assertThat(FeedbackButtons.rating("dateline_feedback_sideways")).isEmpty();
    }

    @Test
    void linksToTheWebWhereItsOwnAddressIsNotKnown() {
        Reply reply = answered(
                List.of(new Reply.Sentence("A sentence.", List.of(1), Standing.REPORTED)),
                List.of(citation(1, "A quote.", "https://gazette.example/1?a=1&b=2")),
                List.of());

        assertThat(texts(new ReplyBlocks(new PublicLinks(Optional.empty())).of(reply, "why?")))
                .contains("<https://gazette.example/1?a=1&amp;b=2|Headline 1>");
    }

    private static Citation citation(int number, String quote, String url) {
        return new Citation(
                number,
                quote,
                0,
                quote.length(),
                List.of(new Citation.Resolved("Saturday", "2021-06-12")),
                new ArticleReference(
                        "a/" + number,
                        "Headline " + number,
                        "The Gazette",
                        "",
                        Optional.of(LocalDate.of(2021, 6, 14)),
                        url),
                "/articles/a%2F" + number + "#:~:text=x",
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
                sentences.stream().map(Reply.Sentence::text).collect(Collectors.joining(" ")),
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

    private static List<MarkdownTextObject> markdown(List<LayoutBlock> blocks) {
        return blocks.stream()
                .filter(SectionBlock.class::isInstance)
                .map(block -> (MarkdownTextObject) ((SectionBlock) block).getText())
                .toList();
    }

    private static String texts(List<LayoutBlock> blocks) {
        return markdown(blocks).stream().map(MarkdownTextObject::getText).collect(Collectors.joining("\n"));
    }

    private static List<ButtonElement> buttons(List<LayoutBlock> blocks) {
        return ((ActionsBlock) blocks.getLast())
                .getElements().stream().map(ButtonElement.class::cast).toList();
    }
}
