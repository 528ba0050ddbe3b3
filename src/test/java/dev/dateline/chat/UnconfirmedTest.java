package dev.dateline.chat;

import static dev.dateline.archive.ArchiveFixture.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.Standing;
import dev.dateline.article.Article;
import dev.dateline.citation.Reply;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private static final Article REPORT_IN_PASSING = article(
            "passing",
            "A week of rain",
            "Hill Courier",
            "2021-03-09",
            "It rained for seven days on the coast, and the market hall of Saltby was under water. The trains to the north stood "
                    + "still. In the harbour two boats broke loose. The fishing ministers met in Elmouth on Friday. The "
                    + "town's library dried its books on the roof of the fire station, and the school stayed shut.");

    /** What stands beside the same plan in twelve articles. */
    private static final List<String> AHEAD = List.of(
            "Hotels near the pier are full, and a baker has made a cake in the form of a herring.",
            "Police will close the coast road from six in the morning until late.",
            "Union leaders want a seat at the table and have hired a bus.",
            "Cod is scarce, a biologist told the town council over supper.",
            "A brass band rehearses under the clock tower every evening this week.",
            "The mayor asked shopkeepers to sweep their steps.",
            "Schoolchildren painted flags of both countries, some of them upside down.",
            "Trawlers from the north side stayed in port to save diesel.",
            "An interpreter fell ill and was replaced by her sister.",
            "The wine comes from a cellar that had been locked for decades.",
            "Journalists were given badges, lanyards and a long list of rules.",
            "Nobody knows yet where the helicopters are to land.");

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

    /** So many articles look ahead that what came of it is not among the passages that speak most like the question. */
    @Test
    void looksForWhatBecameOfAPlanOnceItWasDue() {
        List<Article> articles = new ArrayList<>();
        for (String detail : AHEAD) {
            articles.add(article(
                    "ahead-" + articles.size(),
                    "Fishing ministers to meet in Elmouth",
                    "Harbour Post",
                    "2021-02-" + (10 + articles.size()),
                    "The fishing ministers will meet in Elmouth on 5 March 2021. " + detail));
        }
        articles.add(REPORT_IN_PASSING);

        Reply.Answered reply = answered(WHETHER, articles.toArray(Article[]::new));

        assertThat(reply.shortAnswer()).contains("Yes");
        assertThat(reply.citations().getFirst().article().id()).isEqualTo("passing");
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
