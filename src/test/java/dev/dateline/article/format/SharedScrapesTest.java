package dev.dateline.article.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads scrapes of real pages, which are not part of the repository. */
class SharedScrapesTest {
    private static final Path FOLDER = Path.of("../shared/articles");

    @BeforeEach
    void needsTheScrapes() {
        assumeTrue(Files.isDirectory(FOLDER), "the scraped pages are not there: " + FOLDER);
    }

    @Test
    void readsEveryScrapeWithoutItsClutter() {
        for (int i = 0; i < 5; i++) {
            Article article = scrape(i);
            assertThat(article.title()).isNotBlank();
            assertThat(article.text().split("\n\n", -1)).hasSizeBetween(8, 30);
            assertThat(article.text())
                    .doesNotContainIgnoringCase("cookie")
                    .doesNotContainIgnoringCase("newsletter")
                    .doesNotContainIgnoringCase("documentary")
                    .doesNotContainIgnoringCase("paywall")
                    .doesNotContain("padding:", "face a coup", "Upvote", "Pen pals", "free speech", "IE 11");
        }
    }

    @Test
    void datesThoseThatGiveADateAndNoOther() {
        assertThat(scrape(1).publication().date()).contains(LocalDate.of(2019, 9, 16));
        assertThat(scrape(2).publication().date()).contains(LocalDate.of(2025, 10, 18));
        assertThat(scrape(0).publication()).isEqualTo(Publication.UNKNOWN);
        assertThat(scrape(3).publication()).isEqualTo(Publication.UNKNOWN);
        assertThat(scrape(4).publication()).isEqualTo(Publication.UNKNOWN);
    }

    private static Article scrape(int number) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return ReadArticles.of(
                            files.filter(file -> file.getFileName().toString().matches("00" + number + "_.*\\.txt"))
                                    .toArray(Path[]::new))
                    .only();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
