package dev.dateline.channel.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.Coverage;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FrontPageTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 3, 1));

    private final FrontPage page = new FrontPage();

    @Test
    void saysHowCurrentTheArchiveIsAndHowToEmbed() {
        assertThat(page.of(new Coverage(12_345, DAY, DAY), "https://ask.example/"))
                .contains("Latest article: <time datetime=\"2026-03-01\">1 March 2026</time>")
                .contains("&lt;script src=&quot;https://ask.example/widget.js&quot; defer&gt;");
    }

    @Test
    void countsOneArticleAndKnowsWhereNoDateIsKnown() {
        assertThat(page.of(new Coverage(1, Optional.empty(), Optional.empty()), "/"))
                .contains("1 article of unknown date");
    }

    @Test
    void saysHowToFillAnEmptyArchive() {
        assertThat(page.of(new Coverage(0, Optional.empty(), Optional.empty()), "/"))
                .contains("dateline ingest PATH");
    }

    @Test
    void takesNoMarkupFromTheAddressItWasAskedBy() {
        assertThat(page.of(new Coverage(1, DAY, DAY), "http://x\"><script>alert(1)</script>/"))
                .doesNotContain("<script>alert");
    }

    @Test
    void allowsItselfItsOwnStyleAndTheWidget() {
        assertThat(page.policy())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'sha256-")
                .doesNotContain("unsafe");
    }
}
