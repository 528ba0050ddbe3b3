package dev.dateline.channel.json.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.channel.json.ShelfIndex;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticlePageTest {
    private final ArticlePage page = new ArticlePage();

    @Test
    void showsWhatIsKnownOfAnArticle() {
        Document shown = page(new QuotedText(0, 7));
        assertThat(shown.title()).isEqualTo("Harbour <b>closed</b> · The Example \"Gazette\"");
        assertThat(shown.select("h1").text()).isEqualTo("Harbour <b>closed</b>");
        assertThat(shown.select(".source").text()).isEqualTo("The Example \"Gazette\"");
        assertThat(shown.select(".author").text()).isEqualTo("A. Writer");
        assertThat(shown.select("time").attr("datetime")).isEqualTo("2021-03-04");
        assertThat(shown.select(".published").text())
                .isEqualTo("4 March 2021 (date read from: meta article:published_time)");
    }

    @Test
    void setsEachKindOfParagraphInItsOwnWay() {
        Document shown = page(QuotedText.NONE);
        assertThat(shown.select("article > p").text()).startsWith("Ferries & \"trams\"");
        assertThat(shown.select("article > h2").text()).isEqualTo("The strike");
        assertThat(shown.select("figure > figcaption").text()).isEqualTo("A ferry at its berth");
    }

    @Test
    void marksTheQuoteAndNothingElse() {
        assertThat(page(new QuotedText(0, 17)).select("mark#quote").text()).isEqualTo("Ferries & \"trams\"");
        assertThat(page(QuotedText.NONE).select("mark")).isEmpty();
    }

    @Test
    void letsNoMarkupOfAnArticleThrough() {
        Document shown = page(new QuotedText(20, 45));
        assertThat(shown.select("script, b, iframe, [onclick]")).isEmpty();
        assertThat(shown.select("article > p").text()).endsWith("<script>alert(1)</script>");
    }

    @Test
    void linksToTheOriginalWithoutHandingOverTheWindow() {
        Element link = page(QuotedText.NONE).select("a.original").first();
        assertThat(link).isNotNull();
        assertThat(link.attr("href")).isEqualTo("https://gazette.example/plain?a=1&b=2");
        assertThat(link.attr("rel")).contains("noopener");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "//gazette.example",
                "https:",
                "ftp://gazette.example/x",
                "https://gazette.example/\" onclick=\"alert(1)",
                ""
            })
    void linksToWebAddressesOnly(String url) {
        Document shown = Jsoup.parse(page.of(ShelfIndex.article("id", url), QuotedText.NONE));
        assertThat(shown.select("a")).isEmpty();
    }

    @Test
    void saysThatADateIsUnknownAndNamesAnUntitledArticleById() {
        Document shown = Jsoup.parse(page.of(ShelfIndex.UNDATED, QuotedText.NONE));
        assertThat(shown.select(".published").text()).isEqualTo("date unknown");
        assertThat(shown.select("h1").text()).isEqualTo("undated");
        assertThat(shown.select(".source, .author, time, a")).isEmpty();
    }

    @Test
    void allowsItsOwnStyleAndNothingElse() throws Exception {
        for (Document shown : new Document[] {page(QuotedText.NONE), Jsoup.parse(page.ofMissing("<script>x"))}) {
            byte[] style = shown.select("style").first().data().getBytes(StandardCharsets.UTF_8);
            String hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
            assertThat(page.policy()).startsWith("default-src 'none'; style-src 'sha256-" + hash + "';");
            assertThat(shown.select("script, [style], img, link[href]")).isEmpty();
        }
    }

    private Document page(QuotedText quoted) {
        return Jsoup.parse(page.of(ShelfIndex.PLAIN, quoted));
    }
}
