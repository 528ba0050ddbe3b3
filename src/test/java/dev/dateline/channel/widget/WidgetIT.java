package dev.dateline.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The widget against the packaged service and its sample articles. */
@ExtendWith(Stage.Setting.class)
final class WidgetIT {
    private static final String QUESTION = "when did Trump and Kim meet at the DMZ?";

    private final Stage stage;
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    WidgetIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void opensATab() {
        open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    @AfterEach
    void closesTheTab() {
        page.context().close();
    }

    @Test
    void frontPageOpensLikeASearchUnderAStrictPolicy() {
        page.navigate(stage.service() + "/");

        assertThat(page.locator(".currency")).hasText("Latest article: 19 October 2025");
        assertThat(page.locator(".sample")).hasCount(3);
        stage.review(page, "front");
        String sample = page.locator(".sample").first().textContent();
        page.locator(".sample").first().click();
        assertThat(page.locator(".question")).hasText(sample);
        assertThat(page.locator(".turn[data-state=answered] .chip").first()).isVisible();
        stage.review(page, "front-answered");
        assertThat(complaints).isEmpty();
    }

    @Test
    void answersEverySampleItOffers() {
        page.navigate(stage.service() + "/");
        assertThat(page.locator(".sample")).hasCount(3);
        List<String> samples = page.locator(".sample").allTextContents();

        for (String sample : samples) {
            ask(sample);
            assertThat(page.locator(".turn").last()).hasAttribute("data-state", "answered");
            assertThat(page.locator(".turn").last().locator(".chip").first()).isVisible();
        }
    }

    @Test
    void takesItsAnswersFromTheStream() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url().replace(stage.service(), "")));
        page.navigate(stage.service() + "/");
        ask(QUESTION);
        assertThat(page.locator(".short").first()).hasText("30 June 2019");

        assertThat(asked).contains("/api/ask/stream").doesNotContain("/api/ask");
    }

    @Test
    void previewsAQuoteUnderThePointerAndPinsItWithTheKeyboard() {
        page.navigate(stage.service() + "/");
        ask(QUESTION);
        assertThat(page.locator(".short").first()).hasText("30 June 2019");
        Locator chip = page.locator(".chip").first();
        Locator card = page.locator(".card");

        chip.hover();
        assertThat(card.locator("mark")).containsText("demilitarised zone");
        card.hover();
        stage.review(page, "quote-hovered");
        page.locator("h1").hover();
        assertThat(card).hasCount(0);

        chip.press("Enter");
        assertThat(card.locator(".close")).isFocused();
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) card.evaluate("card => card.contains(card.getRootNode().activeElement)"))
                    .as("the focus stays in the card")
                    .isTrue();
        }
        page.keyboard().press("Escape");
        assertThat(card).hasCount(0);
        assertThat(chip).isFocused();
    }

    @Test
    void leadsToTheMarkedQuoteInTheArticle() {
        page.navigate(stage.service() + "/");
        ask(QUESTION);
        page.locator(".chip").first().click();
        String quote = page.locator(".card mark").textContent();
        Locator link = page.locator(".card .ways a").first();
        assertThat(link.getAttribute("href")).contains("#:~:text=");
        assertThat(link).hasAttribute("rel", "noopener");

        Page article = page.waitForPopup(link::click);

        assertThat(article.locator("mark")).hasText(quote);
        assertThat(article.locator("mark").first()).isInViewport();
    }

    @Test
    void goesOnWithTheConversationAfterAReloadAndForgetsItWhenCleared() {
        page.navigate(stage.service() + "/");
        ask(QUESTION);
        assertThat(page.locator(".short").first()).hasText("30 June 2019");

        page.reload();
        assertThat(page.locator(".short").first()).hasText("30 June 2019");
        ask("and where?");
        assertThat(page.locator(".turn[data-state=answered]")).hasCount(2);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start over"))
                .click();
        assertThat(page.locator(".turn")).hasCount(0);
        page.reload();
        assertThat(page.locator(".sample").first()).isVisible();
        assertThat(page.locator(".turn")).hasCount(0);
    }

    @Test
    void keepsWhatAReaderThinksOfAnAnswer() throws SQLException {
        page.navigate(stage.service() + "/");
        ask(QUESTION);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("This did not help"))
                .click();
        page.locator(".comment input").fill("the place is missing");
        stage.review(page, "feedback");
        page.locator(".comment input").press("Enter");

        assertThat(page.locator(".thumbs")).containsText("Thank you.");
        assertThat(page.locator(".thumbs button").last()).hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".thumbs button").last()).isFocused();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + stage.state());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT rating, comment, question, answer FROM feedback WHERE comment = 'the place is missing'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString("rating")).isEqualTo("DOWN");
            assertThat(row.getString("question")).isEqualTo(QUESTION);
            assertThat(row.getString("answer")).contains("[1]");
            assertThat(row.next()).as("one opinion of one answer").isFalse();
        }
    }

    @Test
    void turnsDarkWithTheReader() {
        open(new Browser.NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK));
        page.navigate(stage.service() + "/");
        ask(QUESTION);
        page.locator(".chip").first().click();
        assertThat(page.locator(".card mark")).isVisible();

        stage.review(page, "dark");
    }

    @Test
    void fitsTheNarrowestScreen() {
        open(new Browser.NewContextOptions().setViewportSize(320, 640).setHasTouch(true));
        page.navigate(stage.service() + "/");
        assertThat(page.locator(".sample")).hasCount(3);
        stage.review(page, "narrow-front");
        ask(QUESTION);
        assertThat(page.locator(".sources").first()).isVisible();
        stage.review(page, "narrow-answered");
        page.locator(".chip").first().tap();
        assertThat(page.locator(".card mark")).isVisible();
        stage.review(page, "narrow-quote");

        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out")
                .isTrue();
    }

    @Test
    void letsABrowserKeepTheBundleForGood() {
        String loader = page.request().get(stage.service() + "/widget.js").text();
        String bundle = loader.replaceAll("(?s).*(widget/chat[^']*\\.js).*", "$1");

        assertThat(page.request().get(stage.service() + "/" + bundle).headers().get("cache-control"))
                .contains("immutable", "max-age=31536000");
        assertThat(page.request().get(stage.service() + "/" + bundle).headers())
                .containsEntry("content-encoding", "gzip");
    }

    private void open(Browser.NewContextOptions options) {
        if (page != null) {
            page.context().close();
        }
        page = stage.page(options);
        complaints.clear();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
    }

    private void ask(String question) {
        page.locator("dateline-chat textarea").fill(question);
        page.locator("dateline-chat textarea").press("Enter");
        assertThat(page.locator(".turn").last().locator(".question")).hasText(question);
        assertThat(page.locator(".thinking")).hasCount(0);
    }
}
