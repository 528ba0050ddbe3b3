package dev.dateline.article.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.InlineLinks;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.Publication;
import dev.dateline.article.UnreadableException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CleanerTest {
    private static final String FIRST =
            "The ferry to the islands was late again on Tuesday, because the fog had not lifted by noon.";
    private static final String SECOND =
            "The harbour office said that nobody had been hurt and that all passengers had been told in time.";
    private static final String THIRD = "Another boat is expected on Thursday, if the wind lets it pass the bar.";

    private final Cleaner cleaner = new Cleaner();

    @Test
    void keepsTheStoryAndDropsWhatStandsAroundIt() throws UnreadableException {
        Article article = clean("", """
                Home News Sport
                We use cookies to show you more of what you like.
                Fog stops the island ferry

                By Ada Pell
                3 May 2019

                %s

                ADVERTISEMENT

                %s

                Sign up to our newsletter for more stories like this

                %s

                Share this article

                12 comments
                Gull99
                My uncle says that the ferry sank and that the office hides it from all of us.
                """.formatted(FIRST, SECOND, THIRD));

        assertThat(article.text()).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
        assertThat(article.title()).isEqualTo("Fog stops the island ferry");
        assertThat(article.author()).isEqualTo("Ada Pell");
        assertThat(article.publication().date()).hasToString("Optional[2019-05-03]");
    }

    @Test
    void datesAWireStoryByItsOpeningWhereNothingElseDoes() throws UnreadableException {
        String filed = "ELMOUTH, 14 May 2019 — " + FIRST;

        Article wire = clean("Fog stops the island ferry", filed + "\n\n" + SECOND);
        Article dated = clean("Fog stops the island ferry", "3 May 2019\n\n" + filed + "\n\n" + SECOND);

        assertThat(wire.publication())
                .isEqualTo(new Publication.Dated(LocalDate.of(2019, 5, 14), "dateline of the story"));
        assertThat(wire.text()).startsWith("ELMOUTH, 14 May 2019");
        assertThat(dated.publication().date()).contains(LocalDate.of(2019, 5, 3));
    }

    @Test
    void keepsAnAppealOutWholeThoughItsMiddleAsksForNothing() throws UnreadableException {
        Article article = clean("Fog stops the island ferry", """
                Your support keeps us afloat
                We have been on the quay since before dawn, because we know that the truth is wet.
                Your donation pays for our journalism, and for the boots that our reporters need.

                %s

                %s
                """.formatted(FIRST, SECOND));

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void keepsSentencesThatOnlyTalkOfWhatClutterTalksOf() throws UnreadableException {
        String sentences = """
                “Subscribe to our newsletter and we will all be happy,” the minister joked in parliament.

                The company said that cookies on its website had stored the passwords of nine million people.

                Comments made by the minister on Monday angered the unions, who want him to take them back.

                Read aloud in court, the letter took eleven minutes, and two of the jurors wept.

                Follow the money, the old detective used to say, and he was seldom wrong about it.""";

        assertThat(clean("A day in court", sentences).text()).isEqualTo(sentences);
    }

    @Test
    void keepsAnEssayThatSpeaksOfSubscribersAndOfUs() throws UnreadableException {
        String essay =
                "We read newspapers because somebody pays for them. Subscribers are more willing to do so when their"
                        + " paper stands up to power, and you can see it in the figures of every year.\n\n" + SECOND;

        assertThat(clean("What papers are for", essay).text()).isEqualTo(essay);
    }

    @Test
    void takesABoxOfOtherStoriesOutOfASentence() throws UnreadableException {
        String sentence =
                "Senator Ada Pell Ada (Dee) Margaret PellFog stops the ferry Ten soups for a cold day Why the keeper"
                        + " quit MORE (I-Quay) said on Tuesday that the islanders had waited long enough for a bridge.";

        assertThat(clean("A bridge", sentence).text())
                .isEqualTo("Senator Ada Pell (I-Quay) said on Tuesday that the islanders had waited long enough for a"
                        + " bridge.");
        assertThat(InlineLinks.removed("Pell wants MORE ferries and Pell wants them now."))
                .isEqualTo("Pell wants MORE ferries and Pell wants them now.");
    }

    @Test
    void keepsATextWithoutLineBreaksWhole() throws UnreadableException {
        String text = FIRST + " " + SECOND + " Read more about the fog. " + THIRD;

        assertThat(clean("Fog", text).text()).isEqualTo(text);
    }

    @Test
    void joinsLinesThatWereWrappedAndNormalisesBlanks() throws UnreadableException {
        Article article = clean("Fog", """
                The ferry to the islands was late again on Tuesday, because
                the fog had not\u00a0lifted  by noon, and no other boat could
                be found.

                %s""".formatted(SECOND));

        assertThat(article.text())
                .isEqualTo("The ferry to the islands was late again on Tuesday, because the fog had not lifted by noon,"
                        + " and no other boat could be found.\n\n" + SECOND);
    }

    @Test
    void dropsARepeatedTitleAndSaysWhichLinesAreHeadlinesAndCaptions() throws UnreadableException {
        Article article = clean("Fog stops the island ferry | The Quay", """
                Fog stops the island ferry

                The quay at noon on Tuesday. (Ada Pell/Reuters)

                %s

                What comes next

                %s""".formatted(FIRST, THIRD));

        assertThat(article.title()).isEqualTo("Fog stops the island ferry");
        assertThat(article.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.CAPTION, Block.Kind.BODY, Block.Kind.HEADLINE, Block.Kind.BODY);
    }

    @Test
    void dropsHeadlinesOfOtherStoriesInARow() throws UnreadableException {
        Article article = clean("Fog", """
                %s

                Ten soups to warm you up this winter
                Why the lighthouse keeper gave up his post

                %s""".formatted(FIRST, SECOND));

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void neverTakesADateFromTheStoryItself() throws UnreadableException {
        Article article = clean("", """
                Fog stops the island ferry

                %s

                The last such fog was on 3 May 2011, when the boats stayed in the harbour for a week.
                """.formatted(FIRST));

        assertThat(article.publication()).isEqualTo(Publication.UNKNOWN);
    }

    @Test
    void readsTheDateFromTheAddressWhereNothingElseGivesIt() throws UnreadableException {
        var manuscript = new Manuscript(
                "fog",
                "Fog",
                "",
                "",
                Publication.UNKNOWN,
                "https://quay.example/news/2019/may/03/fog",
                Paragraphs.of(FIRST));

        assertThat(cleaner.clean(manuscript).publication().date()).hasToString("Optional[2019-05-03]");
    }

    @Test
    void refusesAPageWithoutAStory() {
        assertThatThrownBy(() -> clean("", "Home\nNews\nSport\nAdvertisement\nAccept all cookies"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("Nothing in it reads like an article");
    }

    @Test
    void staysQuickOnLinesThatAreMadeToKeepAMatcherBusy() throws UnreadableException {
        String lines = String.join(
                "\n",
                "a".repeat(200_000),
                "share ".repeat(50_000),
                "(".repeat(100_000),
                "a-b ".repeat(50_000) + "{",
                "Xx ".repeat(50_000),
                FIRST);

        assertThat(clean("Fog", lines).text()).contains(FIRST);
    }

    private Article clean(String title, String text) throws UnreadableException {
        return cleaner.clean(new Manuscript("fog", title, "", "", Publication.UNKNOWN, "", Paragraphs.of(text)));
    }

    @Test
    void blocksCoverTheTextWithOneBlankLineBetween() throws UnreadableException {
        Article article = clean("Fog", FIRST + "\n\n\n\n" + SECOND + "\n" + THIRD);

        assertThat(article.blocks().stream()
                        .map(block -> article.text().substring(block.start(), block.end()))
                        .collect(Collectors.joining("\n\n")))
                .isEqualTo(article.text());
    }
}
