package dev.dateline.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleArticlesTest {
    private final ReadArticles samples = ReadArticles.ofSamples();

    @Test
    void readsEverySample() {
        assertThat(samples.rejected()).isEmpty();
        assertThat(samples.articles())
                .extracting(Article::id)
                .containsExactly(
                        "talks-offer",
                        "letter-confirmed",
                        "handshake-offer",
                        "handshake-at-the-line",
                        "after-the-handshake",
                        "letter-from-pyongyang",
                        "asia-trip-2025",
                        "asia-trip-2025-echo");
    }

    @Test
    void keepsReadersAdvertisingAppealsAndMenusOut() {
        assertThat(samples.articles())
                .extracting(Article::text)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainIgnoringCase("cookie")
                        .doesNotContainIgnoringCase("newsletter")
                        .doesNotContainIgnoringCase("advertisement")
                        .doesNotContainIgnoringCase("donation")
                        .doesNotContainIgnoringCase("read more")
                        .doesNotContainIgnoringCase("all rights reserved")
                        .doesNotContain("golf", "coup", "Pen friends", "forty thousand", "three hours", "honey", "bees")
                        .doesNotContain("Ferry strike", "Ten soups", "Ten photographs", "Cruises"));
    }

    @Test
    void readsTitleBylineAndDateFromAPlainScrape() {
        Article offer = samples.article("handshake-offer");

        assertThat(offer.title()).isEqualTo("Trump offers Kim a handshake at the border");
        assertThat(offer.source()).isEqualTo("The Harbour Gazette");
        assertThat(offer.author()).isEqualTo("Oskar Lindqvist");
        assertThat(offer.publication())
                .isEqualTo(new Publication.Dated(LocalDate.of(2019, 6, 29), "date line of the page"));
        assertThat(offer.text()).contains("It was not certain whether the North Korean leader would come.");
    }

    @Test
    void takesTheDayOfPublicationNotThatOfTheUpdate() {
        assertThat(samples.article("letter-from-pyongyang").publication().date())
                .contains(LocalDate.of(2019, 9, 16));
        assertThat(samples.article("handshake-at-the-line").publication())
                .isEqualTo(new Publication.Dated(LocalDate.of(2019, 6, 30), "JSON-LD datePublished"));
    }

    @Test
    void leavesAnUndatedPageUndated() {
        assertThat(samples.article("letter-confirmed").publication()).isEqualTo(Publication.UNKNOWN);
    }

    @Test
    void goesOnBehindAListInsideTheStory() {
        assertThat(samples.article("letter-from-pyongyang").text()).contains("Kang Kyung-wha");
    }

    @Test
    void marksCrossHeadsAndCaptions() {
        Article page = samples.article("handshake-at-the-line");

        assertThat(page.blocks()).extracting(Block::kind).contains(Block.Kind.HEADLINE, Block.Kind.CAPTION);
        assertThat(page.blocks())
                .allSatisfy(block -> assertThat(page.text().substring(block.start(), block.end()))
                        .isNotBlank()
                        .doesNotContain("\n"));
    }
}
