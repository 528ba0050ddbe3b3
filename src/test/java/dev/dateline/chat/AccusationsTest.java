package dev.dateline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.ArchiveFixture;
import dev.dateline.article.Article;
import dev.dateline.citation.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An accusation is told together with what speaks against it. */
final class AccusationsTest {
    private static final Article ARREST = ArchiveFixture.article(
            "arrest",
            "Banker arrested in Harl",
            "The Herald",
            "2022-03-04",
            "Police arrested the banker Ida Brandt in Harl on Thursday over the missing harbour funds. "
                    + "Shops stayed open. Brandt denied the charge before a judge.");
    private static final Article CLEARED = ArchiveFixture.article(
            "cleared",
            "Court ends a long case",
            "The Herald",
            "2023-05-06",
            "A court in Senwick acquitted Ida Brandt on Friday. The prosecutor will not appeal.");
    private static final Article NAMESAKE = ArchiveFixture.article(
            "namesake",
            "Skipper goes free",
            "The Herald",
            "2023-07-08",
            "A court acquitted the skipper Olaf Brandt on Friday.");

    @TempDir
    Path folder;

    @Test
    void whoWasClearedLaterIsSaidToBe() {
        try (AskedOf archive = new AskedOf(folder, ARREST, CLEARED, NAMESAKE)) {
            assertThat(sentences(archive.ask("Who was arrested in Harl over the harbour funds?")))
                    .contains("acquitted Ida Brandt")
                    .doesNotContain("Olaf");
        }
    }

    @Test
    void aDenialIsToldIfNothingClears() {
        try (AskedOf archive = new AskedOf(folder, ARREST, NAMESAKE)) {
            assertThat(sentences(archive.ask("Who was arrested in Harl over the harbour funds?")))
                    .contains("Brandt denied the charge")
                    .doesNotContain("acquitted");
        }
    }

    @Test
    void nothingIsKnownBeforeItWasPublished() {
        try (AskedOf archive = new AskedOf(folder, ARREST, CLEARED)) {
            assertThat(sentences(archive.askAsOf("2022-12-31", "Who was arrested in Harl over the harbour funds?")))
                    .contains("denied")
                    .doesNotContain("acquitted");
        }
    }

    private static String sentences(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Answered.class);
        return reply.answer();
    }
}
