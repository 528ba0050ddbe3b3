package dev.dateline.syndication;

import static dev.dateline.syndication.SyndicatedStory.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.Article;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class CopyJudgeTest {
    private static final CopyJudge JUDGE = new CopyJudge(new EnglishTermAnalyzer());
    private static final String MONDAY = "2021-03-01";
    private static final String TUESDAY = "2021-03-02";
    private static final Article WIRE = SENT.published("wire", "Ferry runs aground", "Coast Agency", MONDAY);

    @TestFactory
    Stream<DynamicTest> takesForACopy() {
        Map<String, SyndicatedStory> printed = Map.of(
                "the same text",
                SENT,
                "an agency line",
                SENT.with(0, "ELMOUTH (Coast Agency) – " + SENT.paragraphs().getFirst()),
                "the end cut off",
                SENT.cutTo(5),
                "a paragraph changed",
                SENT.with(
                        4,
                        "A local councillor called for a lighthouse on the reef, which fishermen have long demanded."),
                "another quotation",
                SENT.with(3, "“There was a terrible noise,” said a passenger, Ines Falk, from her bed in a clinic."),
                "another style of figures",
                SENT.replacing("nine", "9").replacing("two days", "2 days").replacing("on Monday", "on 1 March"));
        return printed.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Article copy = entry.getValue().published("copy", "Twelve die off island", "Hill Courier", TUESDAY);
                    assertThat(JUDGE.areCopies(WIRE, copy)).isTrue();
                    assertThat(JUDGE.areCopies(copy, WIRE)).isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> takesForAnArticleOfItsOwn() {
        Map<String, SyndicatedStory> printed = Map.of(
                "other figures in the same words",
                SENT.replacing("at least 12 people", "at least 15 people"),
                "another day in the same words",
                SENT.replacing("on Monday, and", "on Tuesday, and"),
                "news between the old",
                SENT.withMoreBehind(
                        0,
                        "Prosecutors arrested the ferry’s first officer on Tuesday and searched the company’s offices in "
                                + "Elmouth, a spokesman for the court announced in the evening.",
                        "He is suspected of having left the bridge while the ship was passing the reef, and of having turned "
                                + "off an alarm that warns of shallow water."),
                "news behind the old",
                SENT.withMoreBehind(
                        7,
                        "On Tuesday evening divers brought up the ship’s recorder, which had kept the last two hours of talk "
                                + "on the bridge, and gave it to investigators.",
                        "Relatives gathered at the harbour and laid flowers, while the company’s head asked their pardon in a "
                                + "short speech that was met with silence.",
                        "Parliament will debate the rules for older ships next week, and several members asked for the "
                                + "minister’s resignation."),
                "a part of it within another story",
                new SyndicatedStory(Stream.concat(
                                SENT.paragraphs().subList(5, 8).stream(),
                                Stream.of(
                                        "Ferries in the north are older than anywhere else in the region, a study found, and "
                                                + "most were bought second-hand.",
                                        "Owners blame low fares. Unions blame owners. Passengers have no choice, since there is "
                                                + "no bridge and no airfield on any of the seven islands."))
                        .toList()));
        return printed.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Article other = entry.getValue().published("other", "Ferry: the latest", "Coast Agency", TUESDAY);
                    assertThat(JUDGE.areCopies(WIRE, other)).isFalse();
                    assertThat(JUDGE.areCopies(other, WIRE)).isFalse();
                }));
    }

    @Test
    void comparesWhatIsTooShortToCompareWithNothing() {
        Article brief = ArchiveFixture.article("brief", "Ferry", "Wire", MONDAY, "Ferry aground.");

        assertThat(JUDGE.areCopies(brief, brief)).isFalse();
    }

    @Test
    void looksAtRunningTextAlone() {
        Article other =
                ArchiveFixture.article("other", "Ferry runs aground", "Wire", MONDAY, "No word of it is here at all.");

        assertThat(JUDGE.areCopies(WIRE, other)).isFalse();
    }
}
