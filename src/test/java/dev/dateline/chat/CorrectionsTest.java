package dev.dateline.chat;

import static dev.dateline.archive.ArchiveFixture.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.Standing;
import dev.dateline.article.Article;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an answer says where an article took back what it or another said before. */
final class CorrectionsTest {
    private static final String HOW_MANY = "How many boats sank in the storm off Elmouth?";
    private static final Article AMENDED = article(
            "amended",
            "Storm sinks boats off Elmouth",
            "Coast Agency",
            "2021-03-03",
            "Nine boats sank in the storm off Elmouth on Tuesday night, harbour master Ina Veld said. No crew was at sea. "
                    + "This article was amended on 4 March 2021. An earlier version said that 90 boats sank and that the "
                    + "lighthouse had fallen. That was wrong.");
    private static final Article REPORT = article(
            "report",
            "Teacher charged with arson",
            "Hill Courier",
            "2021-05-10",
            "The teacher Odo Brandt was charged with arson over the fire in the mill, police in Saltby said.");
    private static final Article RETRACTION = article(
            "retraction",
            "Correction: Odo Brandt",
            "Hill Courier",
            "2021-05-12",
            "On 10 May we reported that the teacher Odo Brandt was charged with arson over the fire in the mill. That was "
                    + "wrong. The man who was charged is called Otto Brand. Mr Brandt was abroad on the day of the fire.");

    @TempDir
    Path folder;

    @Test
    void givesTheCorrectedValueAndSaysWhenItWasCorrected() {
        Reply.Answered reply = answered(HOW_MANY, AMENDED);

        assertThat(reply.shortAnswer()).contains("Nine");
        assertThat(reply.sentences()).noneMatch(sentence -> sentence.text().contains("90"));
        assertThat(reply.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.corrected()).contains(LocalDate.parse("2021-03-04"));
            assertThat(quote(reply, correction)).contains("90 boats").endsWith("That was wrong.");
        });
    }

    @Test
    void saysNothingOfACorrectionOfSomethingElse() {
        assertThat(answered("Who is the harbour master of Elmouth?", AMENDED).corrections())
                .isEmpty();
    }

    @Test
    void tellsNoClaimThatAnotherArticleTookBack() {
        Reply.Answered reply = answered("Who was charged with arson over the fire in the mill?", REPORT, RETRACTION);

        assertThat(reply.citations())
                .extracting(citation -> citation.article().id())
                .contains("retraction")
                .doesNotContain("report");
        assertThat(reply.shortAnswer().orElse("")).doesNotContain("Odo");
        assertThat(reply.corrections())
                .singleElement()
                .satisfies(correction -> assertThat(correction.corrected()).contains(LocalDate.parse("2021-05-12")));
        assertThat(reply.sentences())
                .filteredOn(sentence -> sentence.text().contains("we reported"))
                .allSatisfy(sentence -> {
                    assertThat(sentence.text()).contains("That was wrong.");
                    assertThat(sentence.standing()).isEqualTo(Standing.DENIED);
                });
    }

    @Test
    void doesNotSayYesToWhatWasTakenBack() {
        Reply.Answered reply = answered("Was Odo Brandt charged with arson?", REPORT, RETRACTION);

        assertThat(reply.shortAnswer()).isNotEqualTo(Optional.of("Yes"));
        assertThat(reply.answer()).contains("That was wrong.");
    }

    @Test
    void knowsNoCorrectionBeforeItsDay() {
        try (AskedOf archive = new AskedOf(folder, REPORT, RETRACTION)) {
            assertThat(archive.askAsOf("2021-05-11", "Who was charged with arson over the fire in the mill?"))
                    .isInstanceOfSatisfying(Reply.Answered.class, reply -> {
                        assertThat(reply.citations())
                                .extracting(citation -> citation.article().id())
                                .containsExactly("report");
                        assertThat(reply.corrections()).isEmpty();
                    });
        }
    }

    @Test
    void leavesWhatIsToldAfterTheCorrectionAndByOthersAlone() {
        Article later = article(
                "later",
                "Teacher charged",
                "Hill Courier",
                "2022-01-20",
                "The teacher Odo Brandt was charged with arson over the fire in the mill on Thursday, a year after the blaze.");
        Article elsewhere = article(
                "elsewhere",
                "Arson in Saltby",
                "Moor Post",
                "2021-05-10",
                "A court clerk said the teacher Odo Brandt was charged with arson over the fire in the mill, in a letter.");

        Reply.Answered reply =
                answered("When was Odo Brandt charged with arson?", REPORT, RETRACTION, later, elsewhere);

        assertThat(reply.citations())
                .extracting(citation -> citation.article().id())
                .contains("later");
    }

    @Test
    void findsTheNoteFarBelowWhatItCorrects() {
        String between = "The market stood under water and the baker gave away bread. ".repeat(30);
        Article printed = article(
                "printed",
                "Storm sinks boats off Elmouth",
                "Coast Agency",
                "2021-03-03",
                "Ninety boats sank in the storm off Elmouth on Tuesday night, a sailor said. " + between
                        + "An earlier version of this article said that 90 boats sank. In fact, it was nine boats.");

        Reply.Answered reply = answered(HOW_MANY, printed);

        assertThat(reply.shortAnswer().orElse("")).doesNotContain("90").doesNotContain("Ninety");
        assertThat(reply.answer()).doesNotContain("Ninety");
        assertThat(reply.corrections()).isNotEmpty().allSatisfy(correction -> {
            assertThat(correction.corrected()).isEmpty();
            assertThat(quote(reply, correction)).contains("In fact, it was nine boats.");
        });
    }

    private static String quote(Reply.Answered reply, Reply.Correction correction) {
        List<Citation> citations = reply.citations();
        return citations.get(correction.citation() - 1).quote();
    }

    private Reply.Answered answered(String question, Article... articles) {
        try (AskedOf archive = new AskedOf(folder, articles)) {
            Reply reply = archive.ask(question);
            assertThat(reply).isInstanceOf(Reply.Answered.class);
            return (Reply.Answered) reply;
        }
    }
}
