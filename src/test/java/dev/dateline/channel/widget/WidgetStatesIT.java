package dev.dateline.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every state that a question can get into, on a service that plays it. */
@ExtendWith(Stage.Setting.class)
final class WidgetStatesIT {
    private static final String QUESTION = "When did the ferry sink?";

    private final Stage stage;
    private Page page;

    WidgetStatesIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void opensTheStage() {
        stage.site().forget();
        stage.site().article(Replies.article());
        page = stage.page(new Browser.NewContextOptions().setViewportSize(900, 900));
        page.navigate(stage.site().stage(""));
    }

    @AfterEach
    void leaves() {
        page.context().close();
    }

    @Test
    void opensWithQuestionsOfTheArchiveAndHowCurrentItIs() {
        assertThat(page.locator(".sample"))
                .hasText(new String[] {"When did the ferry sink?", "Who wrote the letter?", "What did the mayor say?"});
        assertThat(page.locator(".coverage")).hasText("1,234 articles, published 5 January 2019 to 1 March 2026");
        stage.review(page, "opening");
    }

    @Test
    void tellsWhatItDoesAndShowsSentencesAsTheyAreProved() {
        Played answer = Played.stream()
                .event("status", "{\"state\": \"searching\"}")
                .pause()
                .event("status", "{\"state\": \"reading\", \"passages\": 8}")
                .pause()
                .event("status", "{\"state\": \"checking\"}")
                .event("citation", Replies.CITATION)
                .event("text", Replies.SENTENCE)
                .pause()
                .event("final", Replies.ANSWERED);
        ask(answer);

        assertThat(page.locator(".thinking")).hasText("Searching the articles");
        stage.review(page, "thinking-searching");
        answer.cue();
        assertThat(page.locator(".thinking")).hasText("Reading 8 passages");
        stage.review(page, "thinking-reading");
        answer.cue();
        assertThat(page.locator(".thinking")).hasText("Checking each sentence against its quote");
        assertThat(page.locator(".sentence")).hasCount(1);
        assertThat(page.locator(".chip")).hasText("1");
        assertThat(page.locator("[role=status]")).isEmpty();
        stage.review(page, "streaming");
        answer.cue();
        assertThat(page.locator(".sentence")).hasCount(2);
        assertThat(page.locator(".thinking")).hasCount(0);
        assertThat(page.locator("[role=status]")).hasText("Answered: 1 May 2021. 2 sources.");
    }

    @Test
    void showsStandingConflictsSourcesAndCopies() {
        ask(Replies.answer());

        assertThat(page.locator(".short")).hasText("1 May 2021");
        assertThat(page.locator(".short")).hasAttribute("title", "93% sure");
        assertThat(page.locator(".bearing")).hasCount(0);
        assertThat(page.locator(".standing")).hasText("denied");
        assertThat(page.locator(".conflicts")).containsText("30 April 2021");
        assertThat(page.locator(".conflicts")).containsText("9 May 2021");
        assertThat(page.locator(".correction")).containsText("Corrected on 11 May 2021");
        assertThat(page.locator(".sources li")).hasCount(2);
        assertThat(page.locator(".sources li").first()).containsText("The Example Gazette, 2 May 2021");
        assertThat(page.locator(".sources li").first()).containsText("The same text in 1 other article: Harbour Wire");
        stage.review(page, "answered");
    }

    @Test
    void stopsWhereItIsToldToAndAsksAgain() {
        Played answer = Played.stream()
                .event("status", "{\"state\": \"checking\"}")
                .event("citation", Replies.CITATION)
                .event("text", Replies.SENTENCE)
                .pause();
        ask(answer);
        assertThat(page.locator(".sentence")).hasCount(1);

        page.locator(".send").click();

        assertThat(page.locator(".unfinished")).containsText("Stopped. What is here was checked.");
        assertThat(page.locator(".sentence")).hasCount(1);
        stage.review(page, "stopped");
        stage.site().play(Replies.answer());
        assertThat(page.locator(".send")).isFocused();
        page.locator(".again").click();
        assertThat(page.locator(".short")).hasText("1 May 2021");
        assertThat(page.locator(".turn")).hasCount(1);
        assertThat(page.locator("dateline-chat textarea")).isFocused();
    }

    @Test
    void startsOverInTheMiddleOfAnAnswer() {
        ask(Played.stream().event("status", "{\"state\": \"searching\"}").pause());
        assertThat(page.locator(".send")).hasText("Stop");

        page.locator(".bar .plain").click();

        assertThat(page.locator(".send")).hasText("Ask");
        ask(Replies.answer());
        assertThat(page.locator(".short")).hasText("1 May 2021");
        assertThat(page.locator(".turn")).hasCount(1);
    }

    @Test
    void stopsAtEscape() {
        ask(Played.stream().event("status", "{\"state\": \"searching\"}").pause());
        assertThat(page.locator(".thinking")).isVisible();

        page.locator("dateline-chat textarea").press("Escape");

        assertThat(page.locator(".unfinished")).containsText("Stopped before there was an answer.");
    }

    @Test
    void saysThatTheArticlesDoNotSayAndNamesTheNearest() {
        ask(Replies.answer(Replies.NOT_FOUND));

        assertThat(page.locator(".turn")).containsText("The articles do not say.");
        assertThat(page.locator(".turn"))
                .containsText("Searched: 1,234 articles, published 5 January 2019 to 1 March 2026.");
        assertThat(page.locator(".nearest a").first())
                .hasAttribute("href", stage.site().origin() + "/played/articles/ferry");
        assertThat(page.locator(".nearest li").last()).containsText("Harbour Wire, date unknown");
        assertThat(page.locator("[role=status]"))
                .hasText("The articles do not say. What comes nearest: Ferry sinks off Norhaven, The Example Gazette, "
                        + "2 May 2021; undated, Harbour Wire, date unknown.");
        stage.review(page, "not-found");

        page.locator(".tools .plain").first().click();
        assertThat(page.locator(".tools .plain").first()).hasText("Copied");
        assertThat(copied()).isEqualTo(QUESTION + """


                The articles do not say. 1234 articles were searched.

                What comes nearest:
                Ferry sinks off Norhaven, The Example Gazette, 2 May 2021
                undated, Harbour Wire, date unknown""");
    }

    @Test
    void saysThatSentencesOnlyBearOnTheQuestionWhereThereIsNoShortAnswer() {
        ask(Replies.answer(Replies.BEARING));

        assertThat(page.locator(".bearing")).hasText("The articles say:");
        assertThat(page.locator(".bearing")).hasCSS("font-weight", "400");
        assertThat(page.locator(".short")).hasCount(0);
        assertThat(page.locator(".sentence")).hasCount(2);
        assertThat(page.locator("[role=status]"))
                .hasText("The articles say something on it, but no short answer. 2 sources.");
        stage.review(page, "bearing");

        page.locator(".tools .plain").first().click();
        assertThat(page.locator(".tools .plain").first()).hasText("Copied");
        assertThat(copied())
                .startsWith(QUESTION + "\n\nThe articles say:\nThe ferry sank on Saturday [1 May 2021] off Norhaven.");
    }

    @Test
    void saysSoWhereTheModelCouldNotHelp() {
        ask(Replies.answer(Replies.DEGRADED));

        assertThat(page.locator(".note:not(.correction)")).containsText("The language model could not help");
        assertThat(page.locator(".note:not(.correction)")).containsText("(the model did not answer)");
        stage.review(page, "degraded");
    }

    @Test
    void showsOfAModelsMarkdownTheEmphasisAndOfAnArticleTheLetters() {
        ask(Replies.answer(Replies.ANSWERED
                .replace("\"backend\": \"extractive\"", "\"backend\": \"some model\"")
                .replace("off Norhaven.\", \"citations\"", "off **Norhaven**.\", \"citations\"")));
        assertThat(page.locator(".sentence strong")).hasText("Norhaven");

        ask(Replies.answer(
                Replies.ANSWERED.replace("off Norhaven.\", \"citations\"", "off **Norhaven**.\", \"citations\"")));
        assertThat(page.locator(".turn").last().locator(".sentence").first()).containsText("off **Norhaven**.");
    }

    @Test
    void copiesAnAnswerWithItsSourcesAsText() {
        ask(Replies.answer());
        page.locator(".tools .plain").first().click();

        assertThat(page.locator(".tools .plain").first()).hasText("Copied");
        assertThat(copied())
                .startsWith(QUESTION + "\n\n1 May 2021\nThe ferry sank on Saturday [1 May 2021] off Norhaven. [1]")
                .contains("[1] “" + Replies.QUOTE + "”", "Ferry sinks off Norhaven – The Example Gazette, 2 May 2021")
                .contains(stage.site().origin() + "/played/articles/ferry?quote=");
    }

    @Test
    void opensTheQuoteInItsContextWithItsDates() {
        page.setViewportSize(720, 560); // this picture is docs/widget.png, too
        ask(Replies.answer());
        page.locator(".chip").first().click();

        assertThat(page.locator(".card mark")).hasText(Replies.QUOTE);
        assertThat(page.locator(".card blockquote"))
                .containsText("last crossing of the season. " + Replies.QUOTE + " All");
        assertThat(page.locator(".resolved")).containsText("“Saturday”");
        assertThat(page.locator(".resolved")).containsText("1 May 2021");
        stage.review(page, "quote");
    }

    @Test
    void readsFromRightToLeftWithItsPage() {
        page.navigate(stage.site().page("/rtl", """
                <!DOCTYPE html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>صحيفة</title>%s
                <main><h1>صحيفة</h1><dateline-chat service="/played/" heading="اسأل الأرشيف" placeholder="اكتب سؤالك">
                </dateline-chat></main></html>
                """.formatted(stage.site().tag())));
        ask(Replies.answer());
        page.locator(".chip").first().click();

        Locator send = page.locator(".send");
        assertThat(send.boundingBox().x).isLessThan(page.locator("textarea").boundingBox().x);
        assertThat(page.locator(".question")).hasCSS("text-align", "right");
        assertThat(page.locator("textarea")).hasCSS("direction", "rtl");
        stage.review(page, "right-to-left");
    }

    @Test
    void keepsStillForThoseWhoWantNoMotion() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Played answer =
                Played.stream().event("status", "{\"state\": \"searching\"}").pause();
        ask(answer);
        assertThat(page.locator(".thinking")).isVisible();

        assertThat((Integer) page.evaluate("document.querySelector('dateline-chat').shadowRoot.getAnimations().length"))
                .isZero();
        answer.cue();
    }

    private String copied() {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    private void ask(Played answer) {
        stage.site().play(answer);
        page.locator("dateline-chat textarea").fill(QUESTION);
        page.locator("dateline-chat textarea").press("Enter");
    }
}
