package dev.dateline.article.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.ArticleKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KindFinderTest {

    @ParameterizedTest
    @CsvSource({
        "NewsArticle, NEWS",
        "ReportageNewsArticle, NEWS",
        "AnalysisNewsArticle, ANALYSIS",
        "OpinionNewsArticle, OPINION",
        "Opinion | Columnists, OPINION",
        "Op-Ed, OPINION",
        "SatiricalArticle, SATIRE",
        "News / Satire, SATIRE",
        "AdvertiserContentArticle, SPONSORED",
        "Sponsored Content, SPONSORED",
        "Press Releases, PRESS_RELEASE",
        "Politics, UNKNOWN",
        "Public opinion polls, UNKNOWN",
        "'', UNKNOWN"
    })
    void readsWhatPublishersMark(String mark, ArticleKind kind) {
        assertThat(KindFinder.marked(Stream.of(mark))).isEqualTo(kind);
    }

    @Test
    void whatMakesAnArticleWeighLeastGoesFirst() {
        assertThat(KindFinder.marked(Stream.of("NewsArticle", "Opinion", "Sponsored")))
                .isEqualTo(ArticleKind.SPONSORED);
    }

    @ParameterizedTest
    @CsvSource({
        "Opinion: The bridge was a mistake, '', OPINION",
        "Analysis | What the vote means, '', ANALYSIS",
        "The bridge was a mistake, https://post.example/opinion/2019/05/bridge, OPINION",
        "A cure in a jar, https://post.example/brandvoice/cure, SPONSORED",
        "Opinion polls: what they say, https://post.example/news/polls, UNKNOWN",
        "Letters, https://post.example/letters, UNKNOWN",
        "The letters of Ada Pell, https://post.example/books/2019/letters/ada, UNKNOWN"
    })
    void readsAddressAndHeadOfTheTitle(String title, String url, ArticleKind kind) {
        ArticleKind found = KindFinder.formed(title, url, List.of("The bridge was opened on Monday."));
        assertThat(found == ArticleKind.NEWS ? ArticleKind.UNKNOWN : found).isEqualTo(kind);
    }

    @Test
    void readsTheOpeningOfAPressRelease() {
        assertThat(KindFinder.formed("Quay Foods grows", "", List.of("FOR IMMEDIATE  RELEASE", "Quay Foods said…")))
                .isEqualTo(ArticleKind.PRESS_RELEASE);
        assertThat(KindFinder.formed(
                        "Quay Foods grows", "", List.of("ELM, May 3, 2019 /PRNewswire/ -- Quay Foods said today…")))
                .isEqualTo(ArticleKind.PRESS_RELEASE);
    }
}
