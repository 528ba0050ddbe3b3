package dev.dateline.article.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Paragraph;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.masthead.Headline;
import dev.dateline.article.page.MainContent;
import dev.dateline.article.page.PageMetadata;
import dev.dateline.article.page.TableRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFormatsTest {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2019, 5, 3));

    @Test
    void readsMetadataFromTheMostDeliberateStatement() {
        PageMetadata metadata = PageMetadata.of(Jsoup.parse("""
                <title>Fog | The Quay</title>
                <meta property="og:title" content="Fog on the quay"><meta name="author" content="Somebody">
                <meta name="date" content="2019-05-04">
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
                  {"@type": ["NewsArticle"], "headline": "Fog &amp; ferries", "datePublished": "2019-05-03T08:00Z",
                   "author": [{"name": "Ada Pell"}, {"name": "Tomas Wren"}], "publisher": {"name": "The Quay"}}]}</script>
                """));

        assertThat(metadata.title()).isEqualTo("Fog & ferries");
        assertThat(metadata.author()).isEqualTo("Ada Pell, Tomas Wren");
        assertThat(metadata.source()).isEqualTo("The Quay");
        assertThat(metadata.publication()).hasToString("Dated[day=2019-05-03, readFrom=JSON-LD datePublished]");
    }

    @Test
    void takesTimesOfAPageOnlyIfTheyAgree() {
        String one = "<article><time datetime='2019-05-03'>May 3</time></article>";

        assertThat(PageMetadata.of(Jsoup.parse(one)).publication().date()).isPresent();
        assertThat(PageMetadata.of(Jsoup.parse(one + "<article><time datetime='2019-05-01'>May 1</time></article>"))
                        .publication()
                        .date())
                .isEmpty();
    }

    @Test
    void takesTheDateUnderTheHeadlineBeforeThoseOfComments() {
        String page = """
                <title>%s | The Quay</title><div><h1>%1$s</h1><p>The ferry was late again.</p><div class="meta">%2$s by Ada Pell</div>
                <p>The harbour office said that nobody had been hurt and that all passengers had been told in time.</p></div>
                <div class="comments"><time datetime="2020-01-15T10:09:00Z">8 hours ago</time><p>It sank.</p></div>""";

        assertThat(PageMetadata.of(
                                Jsoup.parse(page.formatted("Fog closes the quay", "Friday May 3, 2019 10:05 am PDT")))
                        .publication())
                .hasToString("Dated[day=2019-05-03, readFrom=date under the headline]");
        assertThat(PageMetadata.of(Jsoup.parse(page.formatted("Fog closes the quay", "Updated May 4, 2019")))
                        .publication())
                .hasToString("Dated[day=2020-01-15, readFrom=time element]");
        assertThat(PageMetadata.of(Jsoup.parse(page.formatted("The Quay", "Tuesday, 5 August 2025")))
                        .publication())
                .as("the day on which the page was saved, under the newspaper's name")
                .hasToString("Dated[day=2020-01-15, readFrom=time element]");
    }

    @Test
    void knowsTheDayOfEachPostOfALivePage() {
        String page = """
                <article><h1>Fog on the quay: live</h1>
                <div class="post"><time datetime="2019-05-04T08:00Z">4 May 2019 09.00</time>
                <p>The ferry sails again this morning, the harbour office said, with two boats.</p></div>
                <div class="post"><time datetime="2019-05-03T22:30Z">3 May 2019 23.30</time>
                <p>No ferry sailed today, the harbour office said, because of the fog on the bar.</p></div></article>""";

        List<Paragraph> paragraphs = MainContent.paragraphs(Jsoup.parse(page), PUBLISHED);

        assertThat(paragraphs)
                .filteredOn(paragraph -> paragraph.text().contains("harbour office"))
                .flatExtracting(paragraph -> paragraph.posted().stream().toList())
                .containsExactly(LocalDate.of(2019, 5, 4), LocalDate.of(2019, 5, 3));
        assertThat(paragraphs.getFirst().posted()).as("the headline").isEmpty();
    }

    @Test
    void takesDaysFarFromThePageForNoPosts() {
        String page = """
                <article><h1>Landings</h1><ul>
                <li><time>20 July 1969</time><p>The first landing, which everybody saw on television at night.</p></li>
                <li><time>14 Nov 1969</time><p>The second landing, which hardly anybody saw on television.</p></li></ul></article>""";

        assertThat(MainContent.paragraphs(Jsoup.parse(page), PUBLISHED))
                .hasSizeGreaterThan(1)
                .allSatisfy(paragraph -> assertThat(paragraph.posted()).isEmpty());
    }

    @Test
    void takesASingleDatedPartForNoPost() {
        String page = """
                <article><h1>Fog on the quay</h1><div><time datetime="2019-05-04">4 May 2019</time>
                <p>The ferry sails again this morning, the harbour office said, with two boats.</p></div></article>""";

        assertThat(MainContent.paragraphs(Jsoup.parse(page), PUBLISHED))
                .allSatisfy(paragraph -> assertThat(paragraph.posted()).isEmpty());
    }

    @Test
    void tellsTheRowsOfATableOfFigures() {
        String page = """
                <article><h1>Results</h1><p>These are the votes by ward, the returning officer said on Friday.</p>
                <table><caption>Votes</caption><tr><th>Ward</th><th>Ida Brandt</th><th>Tom Wren</th></tr>
                <tr><th>Northgate</th><td>1,204</td><td>2,310</td></tr><tr><td>Old Mills</td><td></td><td>655</td></tr></table>
                <table><tr><td>Two columns</td><td>of a page</td></tr><tr><td>that is laid out</td><td>in 2 cells</td></tr></table>
                </article>""";

        assertThat(MainContent.paragraphs(Jsoup.parse(page), PUBLISHED))
                .extracting(Paragraph::text)
                .containsSubsequence(
                        "Votes",
                        "Ward Northgate — Ida Brandt: 1,204; Tom Wren: 2,310.",
                        "Ward Old Mills — Tom Wren: 655.")
                .doesNotContain("2,310");
        assertThat(MarkdownPage.of(
                                "The budget.\n\n| Item | 2023 | 2024 |\n| --- | ---: | ---: |\n| Boats \\| nets | £3 | £4 |\n| Oars | [£5](https://quay.example/a) ||\n\nEnd.")
                        .paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "The budget.", "Item Boats | nets — 2023: £3; 2024: £4.", "Item Oars — 2023: £5.", "End.");
    }

    @Test
    void doesNotTakeTheFirstOfTheFiguresForTheNamesOfColumns() {
        String page = """
                <article><p>These are the scores of Saturday, the league said, with one match that was put off.</p>
                <table><tr></tr><tr><td>Leeds</td><td>Postponed</td></tr><tr><td>Arsenal</td><td>2–1</td></tr></table></article>""";

        assertThat(MainContent.paragraphs(Jsoup.parse(page), PUBLISHED))
                .extracting(Paragraph::text)
                .contains("Postponed", "2–1");
    }

    @Test
    void leavesATableThatLaysOutAPageAsItIs() {
        assertThat(TableRows.lines(List.of(List.of("a", "b"), List.of("c", "d"))))
                .isEmpty();
        assertThat(TableRows.lines(List.of(List.of("a", "b"), List.of("c", "2", "3"))))
                .isEmpty();
        assertThat(TableRows.lines(List.of(List.of("a", "b"), List.of("c", "2".repeat(81)))))
                .isEmpty();
        assertThat(TableRows.lines(List.of(List.of("a", "b")))).isEmpty();
    }

    @Test
    void passesOverBrokenJsonLd() {
        assertThat(PageMetadata.of(Jsoup.parse(
                                "<title>Fog</title><script type='application/ld+json'>{\"@type\": </script>"))
                        .title())
                .isEqualTo("Fog");
    }

    @Test
    void readsFrontMatterAndFreesMarkdownOfItsMarks() {
        MarkdownPage page = MarkdownPage.of("""
                ---
                title: 'Fog: a quay'
                date: 2019-05-03
                authors: [Ada Pell]
                ---
                # Fog: a quay

                The **ferry** to [the islands](https://quay.example/a) was _late_,
                as snake_case_names are.

                ![The quay at noon](quay.jpg)

                > It was wet.

                - one
                - two
                """);

        assertThat(page.frontMatter().title()).contains("Fog: a quay");
        assertThat(page.frontMatter().value("authors")).isEqualTo("Ada Pell");
        assertThat(page.frontMatter().publication().date()).isPresent();
        assertThat(page.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "Fog: a quay",
                        "The ferry to the islands was late, as snake_case_names are.",
                        "The quay at noon",
                        "It was wet.",
                        "one",
                        "two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fog stops the ferry | World News",
                "Fog stops the ferry - The Quay",
                "Fog stops the ferry — quaynews"
            })
    void cutsTheSiteOffATitle(String title) {
        assertThat(Headline.of(title, "The Quay", "https://www.quaynews.example/1", List.of())
                        .title())
                .isEqualTo("Fog stops the ferry");
    }

    @Test
    void keepsADashThatBelongsToTheTitle() {
        String title = "Fog stops the ferry - and the islanders wait";

        assertThat(Headline.of(title, "The Quay", "", List.of()).title()).isEqualTo(title);
    }

    @Test
    void makesIdsThatStandInAPath() throws UnreadableException {
        assertThat(ArticleId.of("000_c18a52c28ac56dca")).isEqualTo("000_c18a52c28ac56dca");
        assertThat(ArticleId.of("a/b")).matches("a-b~[0-9a-f]{8}").isNotEqualTo(ArticleId.of("a?b"));
        assertThat(ArticleId.of("..")).startsWith("..~");
        assertThat(ArticleId.of("x".repeat(500))).hasSizeLessThan(140);
        assertThatThrownBy(() -> ArticleId.of("a\nb")).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> ArticleId.of(" ")).isInstanceOf(UnreadableException.class);
    }
}
