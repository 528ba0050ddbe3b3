package dev.dateline.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever articles, models, questions and services say, no text of theirs becomes more than text. */
@ExtendWith(Stage.Setting.class)
final class WidgetSafetyIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stage stage;
    private final List<String> ran = new ArrayList<>();
    private Page page;

    WidgetSafetyIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void watchesForWhatRuns() {
        stage.site().forget();
        page = stage.page(new Browser.NewContextOptions().setViewportSize(900, 900));
        page.exposeFunction("pwn", arguments -> ran.add("pwn"));
        page.onDialog(dialog -> ran.add(dialog.message()));
        page.navigate(stage.site().stage(""));
    }

    @AfterEach
    void leaves() {
        page.context().close();
    }

    @Test
    void showsTextsOfArticlesAsText() throws Exception {
        for (String payload : Payloads.TEXTS) {
            answerWith(payload, "extractive");
            assertThat(page.locator(".said .sentence").last().textContent()).isEqualTo(payload);
            openQuote();
            assertThat(page.locator(".card mark").textContent()).isEqualTo(payload);
            assertThat(page.locator(".card .title").textContent()).isEqualTo(payload);
            harmless(payload);
        }
    }

    @Test
    void leavesOfAModelsMarkdownNothingButEmphasis() throws Exception {
        for (String payload : Payloads.TEXTS) {
            answerWith(payload, "some model");
            assertThat(page.locator(".said .sentence *:not(strong, em, code, br)"))
                    .hasCount(0);
            assertThat(page.locator(".said .sentence [onerror], .said .sentence [href], .said .sentence [src]"))
                    .hasCount(0);
            harmless(payload);
        }
    }

    @Test
    void linksNowhereButToTheWebAndItsOwnService() throws Exception {
        List<String> bad = Stream.concat(Payloads.ADDRESSES.stream(), Payloads.LINKS.stream())
                .toList();
        for (String address : bad) {
            ObjectNode reply = reply("Plain words.", "extractive");
            for (JsonNode citation : reply.path("citations")) {
                ((ObjectNode) citation).put("link", address);
                ((ObjectNode) citation.path("article")).put("url", address);
            }
            ask("a question", reply);
            openQuote();
            for (Locator link : page.locator("dateline-chat a").all()) {
                String href = (String) link.evaluate("link => link.href");
                assertThat(href).as(address).startsWith("http");
                boolean original = href.startsWith("https://evil.example/")
                        && link.getAttribute("rel").contains("noreferrer");
                assertThat(original || href.startsWith(stage.site().origin() + NewsSite.PLAYED))
                        .as("%s became %s", address, href)
                        .isTrue();
                assertThat(link.getAttribute("rel")).contains("noopener");
            }
            harmless(address);
        }
    }

    @Test
    void readsNothingIntoWhatIsKeptInTheTab() {
        for (String kept : List.of(
                "null",
                "[]",
                "{\"id\": 1}",
                "{\"id\": \"x\", \"turns\": [null, 1, {\"key\": {}}]}",
                "<img src=x onerror=pwn()>")) {
            page.evaluate(
                    "kept => Object.keys(sessionStorage).concat('dateline-chat:0')"
                            + ".forEach(key => sessionStorage.setItem(key, kept))",
                    kept);
            page.reload();
            assertThat(page.locator("dateline-chat textarea")).isVisible();
        }
        harmless("what was kept");
    }

    private void answerWith(String payload, String backend) throws Exception {
        ask(payload, reply(payload, backend));
        assertThat(page.locator(".question").textContent()).isEqualTo(payload.strip());
    }

    /** A reply that says a text wherever a reply can say anything. */
    private ObjectNode reply(String text, String backend) throws Exception {
        ObjectNode reply = (ObjectNode) JSON.readTree(Replies.ANSWERED);
        reply.put("answer", text).put("short", text).put("backend", backend).put("conversation", text);
        ((ObjectNode) reply.path("sentences").path(0)).put("text", text);
        ((ArrayNode) reply.path("sentences")).remove(1);
        ((ObjectNode) reply.path("conflicts").path(0)).put("value", text).put("published", text);
        ArrayNode citations = (ArrayNode) reply.path("citations");
        for (JsonNode citation : citations) {
            ((ObjectNode) citation).put("quote", text).put("start", 0).put("end", text.length());
            ((ObjectNode) citation.path("resolved").path(0)).put("text", text).put("value", text);
            ((ObjectNode) citation.path("copies").path(0)).put("source", text);
            ((ObjectNode) citation.path("article"))
                    .put("title", text)
                    .put("source", text)
                    .put("author", text)
                    .put("published", text)
                    .put("url", text);
        }
        stage.site().article(JSON.writeValueAsString(JSON.createObjectNode().put("text", text + text + text)));
        return reply;
    }

    private void ask(String question, ObjectNode reply) {
        page.evaluate("sessionStorage.clear()");
        page.reload();
        stage.site().play(Played.whole(404, "application/json", "{}"));
        stage.site().play(Played.whole(200, "application/json", reply.toString()));
        page.locator("dateline-chat textarea").fill(question);
        page.locator("dateline-chat .send").click();
        assertThat(page.locator(".turn[data-state=answered]")).hasCount(1);
    }

    private void openQuote() {
        page.locator(".said .chip").click();
        assertThat(page.locator(".card mark")).isVisible();
    }

    private void harmless(String payload) {
        assertThat(page.locator(
                        "dateline-chat :is(script, img, iframe, object, embed, link, base, meta, math, video, [onerror], "
                                + "[onload], [srcdoc])"))
                .hasCount(0);
        assertThat(page.url()).as(payload).startsWith(stage.site().origin());
        assertThat(ran).as(payload).isEmpty();
    }
}
