package dev.dateline.chat;

import static dev.dateline.archive.ArchiveFixture.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer says where articles disagree, and where they only seem to. */
final class DisagreementTest {
    private static final String QUESTION = "How many people died when the ferry ran aground?";
    private static final Article MONDAY = article(
            "monday",
            "Ferry runs aground",
            "Coast Agency",
            "2021-03-01",
            "At least 12 people died when a ferry ran aground off Varna Rock on Monday, the coastguard said. The ship had "
                    + "left Elmouth before dawn.");
    private static final Article TUESDAY = article(
            "tuesday",
            "More bodies found",
            "Hill Courier",
            "2021-03-02",
            "Divers went down to the wreck again. Officials said that 15 people died when the ferry ran aground off Varna "
                    + "Rock, and that the search was over.");

    @TempDir
    Path folder;

    @Test
    void putsTheMostRecentFirstAndShowsTheOther() {
        Reply.Answered reply = answered(QUESTION, MONDAY, TUESDAY);

        assertThat(reply.shortAnswer()).contains("15");
        assertThat(reply.sentences()).noneMatch(sentence -> sentence.text().contains("12"));
        assertThat(reply.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.value()).isEqualTo("At least 12");
            assertThat(conflict.published()).contains(LocalDate.parse("2021-03-01"));
            Citation cited = reply.citations().get(conflict.citation() - 1);
            assertThat(cited.number()).isEqualTo(conflict.citation()).isGreaterThan(1);
            assertThat(cited.article().id()).isEqualTo("monday");
            assertThat(cited.quote()).contains("12").contains("coastguard said");
        });
    }

    @Test
    void aLaterPostOfAPageReplacesAnEarlierOne() {
        String later = "Fifteen people died when the ferry ran aground off Varna Rock, the coastguard said.";
        String earlier = "Twelve people died when the ferry ran aground off Varna Rock, the coastguard said.";
        String text = later + "\n\n" + earlier;
        Article page = new Article(
                "page",
                "Ferry aground: latest",
                "Coast Agency",
                "",
                new Publication.Dated(LocalDate.parse("2021-03-01"), "test"),
                "",
                text,
                List.of(
                        new Block(Block.Kind.BODY, 0, later.length(), Optional.of(LocalDate.parse("2021-03-02"))),
                        new Block(
                                Block.Kind.BODY,
                                later.length() + 2,
                                text.length(),
                                Optional.of(LocalDate.parse("2021-03-01")))));

        Reply.Answered reply = answered(QUESTION, page);

        assertThat(reply.shortAnswer()).contains("Fifteen");
        assertThat(reply.sentences()).noneMatch(sentence -> sentence.text().contains("Twelve"));
        assertThat(reply.conflicts()).isEmpty();
        try (AskedOf archive = new AskedOf(folder, page)) {
            assertThat(archive.askAsOf("2021-03-01", QUESTION))
                    .isInstanceOfSatisfying(
                            Reply.Answered.class,
                            then -> assertThat(then.shortAnswer()).contains("Twelve"));
        }
    }

    @Test
    void seesNoDisagreementBeforeTheSecondArticle() {
        try (AskedOf archive = new AskedOf(folder, MONDAY, TUESDAY)) {
            assertThat(archive.askAsOf("2021-03-01", QUESTION)).isInstanceOfSatisfying(Reply.Answered.class, reply -> {
                assertThat(reply.shortAnswer()).contains("At least 12");
                assertThat(reply.conflicts()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twelve people died when the ferry ran aground off Varna Rock, an inquiry found.",
                "A dozen people died when the ferry ran aground off Varna Rock, an inquiry found.",
                "About 13 people died when the ferry ran aground off Varna Rock, the mayor said.",
                "Dozens of people died when the ferry ran aground off Varna Rock, the mayor said.",
                "Three of the people who died when the ferry ran aground off Varna Rock were children.",
                "The people who died when the ferry ran aground off Varna Rock included 3 children.",
                "Another 40 people were hurt when the ferry ran aground off Varna Rock.",
                "In Port Helm 4 people died when the ferry ran aground off Varna Rock and a crane fell on the pier.",
                "As many as 20 people may have died when the ferry ran aground off Varna Rock, a fisherman said.",
                "The mayor denied that 20 people died when the ferry ran aground off Varna Rock.",
                "In 1994, 31 people died when a ferry ran aground off Varna Rock.",
                "The ferry that ran aground off Varna Rock had 214 people on board, and many of them died.",
            })
    void takesForNoDisagreement(String other) {
        Reply.Answered reply = answered(QUESTION, MONDAY, article("other", "Ferry", "Gazette", "2021-03-03", other));

        assertThat(reply.conflicts()).isEmpty();
    }

    @Test
    void seesDisagreementInOtherWords() {
        Article wednesday = article(
                "wednesday",
                "Families mourn",
                "Gazette",
                "2021-03-03",
                "Relatives mourned the 16 people who died in the ferry accident off Varna Rock.");

        Reply.Answered reply =
                answered("How many people died in the Varna Rock ferry accident?", MONDAY, TUESDAY, wednesday);

        assertThat(reply.shortAnswer()).contains("16");
        assertThat(reply.conflicts()).extracting(Reply.Conflict::value).containsExactly("15", "At least 12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many people were killed in the mine? | A blast in the mine of Orvik killed 12 people, police said."
                        + " | In Orvik, 15 people were killed in the mine, the owner said. | 15 | 12",
                "How much did the new bridge cost? | The new bridge cost $40 million, the council said."
                        + " | The new bridge cost $55 million, auditors found. | $55 million | $40 million",
                "How many houses did the flood destroy? | The flood destroyed 210 houses in the valley."
                        + " | The flood destroyed 300 houses in the valley. | 300 | 210",
                "How many ships were stuck in the canal? | Eleven ships were stuck in the canal, pilots said."
                        + " | Fourteen ships were stuck in the canal, the port said. | Fourteen | Eleven",
            })
    void putsTheLaterOfTwoNumbersFirst(
            String question, String earlier, String later, String first, String conflicting) {
        Reply.Answered reply = answered(
                question,
                article("earlier", "The latest", "Coast Agency", "2021-03-01", earlier),
                article("later", "The latest", "Hill Courier", "2021-03-04", later));

        assertThat(reply.shortAnswer()).contains(first);
        assertThat(reply.conflicts()).extracting(Reply.Conflict::value).containsExactly(conflicting);
    }

    @Test
    void takesAnotherYearsEventForAnother() {
        Article before = article(
                "before",
                "Ferry disaster",
                "Gazette",
                "2014-06-01",
                "31 people died when a ferry ran aground off Varna Rock, police said.");

        assertThat(answered(QUESTION, MONDAY, before).conflicts()).isEmpty();
    }

    @Test
    void showsTwoDaysForOneEvent() {
        Article friday = article(
                "friday",
                "Treaty signed",
                "Coast Agency",
                "2021-03-06",
                "The two ministers signed the fishing treaty in Elmouth on 4 March 2021.");
        Article sunday = article(
                "sunday",
                "After the treaty",
                "Hill Courier",
                "2021-03-07",
                "The two ministers signed the fishing treaty in Elmouth on 5 March 2021.");

        Reply.Answered reply = answered("When did the ministers sign the fishing treaty?", friday, sunday);

        assertThat(reply.shortAnswer()).contains("5 March 2021");
        assertThat(reply.conflicts()).extracting(Reply.Conflict::value).containsExactly("4 March 2021");
    }

    private Reply.Answered answered(String question, Article... articles) {
        try (AskedOf archive = new AskedOf(folder, articles)) {
            Reply reply = archive.ask(question);
            assertThat(reply).isInstanceOf(Reply.Answered.class);
            return (Reply.Answered) reply;
        }
    }
}
