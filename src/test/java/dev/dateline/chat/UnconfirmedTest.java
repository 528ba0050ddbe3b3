package dev.dateline.chat;

import static dev.dateline.archive.ArchiveFixture.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.Standing;
import dev.dateline.article.Article;
import dev.dateline.citation.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an answer says of what was planned, and of what came of it. */
final class UnconfirmedTest {
    private static final String WHETHER = "Did the fishing ministers meet in Elmouth?";
    private static final String WHEN = "When did the fishing ministers meet in Elmouth?";
    private static final Article PLAN = article(
            "plan",
            "Talks on fishing",
            "Coast Agency",
            "2021-03-01",
            "The two fishing ministers will meet in Elmouth on Friday, their offices announced. It is to be their first "
                    + "meeting since the elections.");
    private static final Article REPORT = article(
            "report",
            "Ministers part without a treaty",
            "Hill Courier",
            "2021-03-07",
            "The fishing ministers met in Elmouth on Saturday, a day later than planned. They parted without a treaty.");
    private static final Article DENIAL = article(
            "denial",
            "No talks",
            "Hill Courier",
            "2021-03-08",
            "A spokesman denied that the fishing ministers had met in Elmouth.");

    @TempDir
    Path folder;

    @Test
    void saysOfAPlanThatNothingConfirmsIt() {
        Reply.Answered reply = answered(WHETHER, PLAN);

        assertThat(reply.shortAnswer()).contains("planned or expected, not confirmed");
        assertThat(reply.sentences().getFirst().standing()).isEqualTo(Standing.PLANNED);
        assertThat(reply.citations().getFirst().article().id()).isEqualTo("plan");
    }

    @Test
    void citesTheReportOnceThereIsOne() {
        Reply.Answered reply = answered(WHETHER, PLAN, REPORT);

        assertThat(reply.shortAnswer()).contains("Yes");
        assertThat(reply.sentences().getFirst().standing()).isEqualTo(Standing.REPORTED);
        assertThat(reply.citations().getFirst().article().id()).isEqualTo("report");
    }

    @Test
    void givesTheDayItTookPlaceForTheDayItWasPlanned() {
        Reply.Answered reply = answered(WHEN, PLAN, REPORT);

        assertThat(reply.shortAnswer()).contains("6 March 2021");
        assertThat(reply.conflicts()).isEmpty();
    }

    @Test
    void knowsThePlanAloneBeforeTheReport() {
        try (AskedOf archive = new AskedOf(folder, PLAN, REPORT)) {
            assertThat(archive.askAsOf("2021-03-02", WHETHER))
                    .isInstanceOfSatisfying(
                            Reply.Answered.class,
                            reply -> assertThat(reply.shortAnswer()).contains("planned or expected, not confirmed"));
        }
    }

    @Test
    void saysWhoDenies() {
        Reply.Answered reply = answered(WHETHER, DENIAL);

        assertThat(reply.shortAnswer()).isEmpty();
        assertThat(reply.sentences().getFirst().standing()).isEqualTo(Standing.DENIED);
        assertThat(reply.answer()).contains("denied");
    }

    private Reply.Answered answered(String question, Article... articles) {
        try (AskedOf archive = new AskedOf(folder, articles)) {
            Reply reply = archive.ask(question);
            assertThat(reply).isInstanceOf(Reply.Answered.class);
            return (Reply.Answered) reply;
        }
    }
}
