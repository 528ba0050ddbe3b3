package dev.dateline.chat;

import static dev.dateline.archive.ArchiveFixture.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.citation.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an answer says of a plan that was given up. */
final class CalledOffTest {
    private static final String WHEN = "When will the herring fair of Elmouth open?";
    private static final Article PLAN = article(
            "plan",
            "Herring fair in May",
            "Coast Agency",
            "2021-03-01",
            "The herring fair of Elmouth will open on 14 May, mayor Ina Veld announced. The band plays at noon.");
    private static final Article OFF = article(
            "off",
            "No herring fair this year",
            "Hill Courier",
            "2021-04-20",
            "The herring fair of Elmouth was called off on Monday because the pier is shut.");
    private static final Article COPY = article(
            "copy",
            "Fair off",
            "Moor Post",
            "2021-04-21",
            "The herring fair of Elmouth was called off on Monday because the pier is shut.");
    private static final Article STANDS = article(
            "stands",
            "Fair stays",
            "Hill Courier",
            "2021-04-20",
            "The herring fair of Elmouth was not called off, a clerk said. It may be postponed.");

    @TempDir
    Path folder;

    @Test
    void tellsThatItWasCalledOffForTheDayItWasPlanned() {
        Reply.Answered reply = answered(WHEN, PLAN, OFF, COPY);

        assertThat(reply.shortAnswer()).isEmpty();
        assertThat(reply.sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.text()).contains("was called off"));
    }

    @Test
    void givesThePlannedDayBeforeItWasCalledOff() {
        try (AskedOf archive = new AskedOf(folder, PLAN, OFF)) {
            assertThat(archive.askAsOf("2021-03-02", WHEN))
                    .isInstanceOfSatisfying(
                            Reply.Answered.class,
                            reply -> assertThat(reply.shortAnswer()).contains("14 May 2021"));
        }
    }

    @Test
    void doesNotTakeWhatMayBeOrWasNotForCalledOff() {
        assertThat(answered(WHEN, PLAN, STANDS).shortAnswer()).contains("14 May 2021");
    }

    @Test
    void doesNotSayUnconfirmedOfWhatWasCalledOffBeforeItsDay() {
        Reply.Answered reply = answered("Did the herring fair of Elmouth open?", PLAN, OFF);

        assertThat(reply.shortAnswer().orElse(""))
                .doesNotContain("not confirmed")
                .isNotEqualTo("Yes");
        assertThat(reply.answer()).contains("called off");
    }

    private Reply.Answered answered(String question, Article... articles) {
        try (AskedOf archive = new AskedOf(folder, articles)) {
            Reply reply = archive.ask(question);
            assertThat(reply).isInstanceOf(Reply.Answered.class);
            return (Reply.Answered) reply;
        }
    }
}
