package dev.dateline.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The widget on the pages of others, hostile ones too. */
@ExtendWith(Stage.Setting.class)
final class WidgetEmbeddingIT {
    private static final String QUESTION = "when did Trump and Kim meet at the DMZ?";

    private final Stage stage;
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    WidgetEmbeddingIT(Stage stage) {
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
    void standsInTheCornerOfAHostilePage() {
        page.navigate(hostilePage());
        Locator launcher = page.locator(".launcher");
        stage.review(page, "hostile-closed");

        launcher.click();
        assertThat(page.locator("dateline-chat textarea")).isFocused();
        stage.review(page, "hostile-open");
        ask(QUESTION);
        assertThat(page.locator(".short").first()).hasText("30 June 2019");
        assertThat(page.locator(".short").first()).hasCSS("font-size", "25.6px");
        stage.review(page, "hostile-answered");
        page.locator(".chip").first().click();
        assertThat(page.locator(".card mark")).isVisible();
        stage.review(page, "hostile-quote");

        page.keyboard().press("Escape");
        assertThat(page.locator(".card")).hasCount(0);
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.locator(".panel")
                            .evaluate("panel => panel.contains(panel.getRootNode().activeElement)"))
                    .as("the focus stays in the chat")
                    .isTrue();
        }
        page.locator("dateline-chat textarea").focus();
        assertThat(page.locator(".card")).hasCount(0);
        page.keyboard().press("Escape");
        assertThat(page.locator(".panel")).hasCount(0);
        assertThat(launcher).isFocused();
    }

    @Test
    void standsInTheCornerThatThePageChooses() {
        String tag = stage.site()
                .tag()
                .replace(" defer", " data-position='bottom-start' data-heading='Ask us' data-lang='de' defer");
        page.navigate(stage.site().page("/corner", hostPage(tag)));
        Locator launcher = page.locator(".launcher");
        assertThat(launcher).hasText("Ask us");
        assertThat(launcher.boundingBox().x).isLessThan(100);

        launcher.click();

        assertThat(page.locator(".send")).hasText("Fragen");
        assertThat(page.locator(".panel").boundingBox().x).isLessThan(100);
        stage.review(page, "corner");
    }

    @Test
    void fillsTheNarrowestScreenFromItsCorner() {
        open(new Browser.NewContextOptions().setViewportSize(320, 640).setHasTouch(true));
        page.navigate(stage.site().page("/corner", hostPage(stage.site().tag())));
        page.locator(".launcher").tap();
        ask(QUESTION);
        assertThat(page.locator(".short").first()).hasText("30 June 2019");

        assertThat(page.locator(".panel").boundingBox().width).isEqualTo(320);
        stage.review(page, "narrow-corner");
        page.locator(".bar .square").tap();
        assertThat(page.locator(".launcher")).isVisible();
    }

    @Test
    void leavesItsPageAsItIs() {
        String look = "[...document.querySelectorAll('body, body *:not(dateline-chat):not(script)')].map(each => "
                + "each.tagName + JSON.stringify(each.getBoundingClientRect()) + getComputedStyle(each).cssText).join()";
        String names = "Object.keys(window).filter(name => !/^(lit|reactiveElement)/.test(name)).sort().join()";
        page.navigate(stage.site().page("/without", hostPage("")));
        Object before = page.evaluate(look);
        Object namesBefore = page.evaluate(names);

        page.navigate(stage.site().page("/with", hostPage(stage.site().tag())));
        assertThat(page.locator(".launcher")).isVisible();

        assertThat(page.evaluate(look)).isEqualTo(before);
        assertThat(page.evaluate(names)).isEqualTo(namesBefore);
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void keepsTwoOfOnePageApart() {
        page.navigate(stage.site().page("/two", """
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Two</title>%s
                <style>body{font-family:Georgia,"DejaVu Serif",serif;display:grid;grid-template-columns:1fr 1fr;gap:2rem;padding:1rem}
                dateline-chat{--dateline-padding:1rem} #german{--dateline-accent:#8fd0ff;--dateline-on-accent:#001a2b;--dateline-radius:0}</style>
                <dateline-chat heading="The letter" placeholder="Ask about the letter" theme="light"
                  questions="Who wrote the letter? | When did Trump and Kim meet?"></dateline-chat>
                <dateline-chat id="german" lang="de" theme="dark"></dateline-chat></html>
                """.formatted(stage.site().tag())));
        Locator english = page.locator("dateline-chat").first();
        Locator german = page.locator("dateline-chat").last();

        assertThat(english.locator(".sample"))
                .hasText(new String[] {"Who wrote the letter?", "When did Trump and Kim meet?"});
        assertThat(german.locator(".send")).hasText("Fragen");
        english.locator(".sample").last().click();
        assertThat(english.locator(".turn[data-state=answered] .chip").first()).isVisible();
        assertThat(german.locator(".turn")).hasCount(0);
        german.locator("textarea").fill("who won the Eurovision song contest?");
        german.locator("textarea").press("Enter");
        assertThat(german.locator(".turn")).containsText("Davon steht nichts in den Artikeln.");
        stage.review(page, "two");

        page.reload();
        assertThat(english.locator(".question")).hasText("When did Trump and Kim meet?");
        assertThat(german.locator(".question")).hasText("who won the Eurovision song contest?");
        assertThat(complaints).isEmpty();
    }

    @Test
    void isNotForPagesOfOtherOriginsAndTellsTheirConsoleWhy() {
        stage.site().page("/stranger", hostPage(stage.site().tag()));
        page.navigate(stage.site().strangerOrigin() + "/stranger");
        page.waitForCondition(() -> complaints.stream().anyMatch(each -> each.contains("allowed-origins")));

        assertThat(page.locator(".launcher")).hasCount(0);
    }

    @Test
    void worksUnderThePolicyThatItsDocumentationGives() {
        page.navigate(stage.site()
                .page(
                        "/strict",
                        hostPage("<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; script-src "
                                + stage.service()
                                + "; connect-src " + stage.service()
                                + "; require-trusted-types-for 'script'; trusted-types lit-html dompurify\">"
                                + stage.site().tag())));
        page.locator(".launcher").click();
        ask(QUESTION);

        assertThat(page.locator(".short").first()).hasText("30 June 2019");
        assertThat(complaints).noneMatch(each -> each.contains("widget") || each.contains("Trusted"));
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

    private static String hostPage(String head) {
        return """
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                %s<title>The Example Gazette</title><main><h1>The Example Gazette</h1>
                <p>The harbour was closed on Friday.</p><button>Subscribe</button></main></html>
                """.formatted(head);
    }

    private String hostilePage() {
        return stage.site().page("/hostile", hostPage(stage.site().tag() + """
                <style>
                html { font-size: 10px; }
                body { font: 900 italic 31px/0.8 "DejaVu Sans Mono", monospace; color: #e0e; text-transform: uppercase;
                  letter-spacing: .3em; text-align: right; word-spacing: 2em; text-indent: 3em; transform: rotate(0deg);
                  white-space: pre; cursor: wait; }
                * { all: unset !important; }
                *, *::before, *::after { animation: none !important; }
                dateline-chat, dateline-chat * { display: none !important; opacity: 0 !important; visibility: hidden !important;
                  filter: blur(4px) !important; width: 3px !important; transform: scale(.1) !important; }
                button, textarea, p, h2, ol, li, section { display: none !important; color: transparent !important; }
                main { display: block !important; padding: 20px !important; font: 16px serif !important; }
                .advertising { position: fixed !important; inset: auto 0 0 0 !important; height: 120px !important; display: block !important;
                  background: #fc0 !important; z-index: 2147483647 !important; }
                </style><div class="advertising">Buy now</div>
                <script>document.addEventListener('keydown', event => { if (event.key === 'k') event.preventDefault(); });</script>
                """));
    }
}
