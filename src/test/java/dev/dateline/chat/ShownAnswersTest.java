package dev.dateline.chat;

import static dev.dateline.archive.ArchiveFixture.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.extractive.reading.ReadingLimits;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleKind;
import dev.dateline.citation.Reply;
import dev.dateline.reader.Reader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown of an answer: a short one, sentences that bear on the question, or nothing. */
final class ShownAnswersTest {
    private static final Article FERRY = article(
            "ferry",
            "Ferry runs aground off Varna Rock",
            "Coast Agency",
            "2021-03-01",
            "The ferry Aurora ran aground off Varna Rock on Monday. Its captain, Ida Brandt, brought all 214 people on "
                    + "board ashore. The coastguard said that the ship would be towed to Elmouth.");
    private static final String ANSWERED = "Who is the captain of the ferry Aurora?";

    @TempDir
    Path folder;

    @Test
    void showsAShortAnswerFromTheCertaintyThatIsAsked() {
        Reply.Answered reply = (Reply.Answered) ask(limits(0, 0), ANSWERED);

        assertThat(reply.shortAnswer()).contains("Ida Brandt");
        double certainty = reply.certainty().orElseThrow();
        assertThat(certainty).isBetween(0.0, 1.0);
        assertThat(((Reply.Answered) ask(limits(Math.min(1, certainty + 0.01), 0), ANSWERED)).shortAnswer())
                .isEmpty();
    }

    @Test
    void showsSentencesWithoutAShortAnswerWhereItIsNotSure() {
        Reply reply = ask(limits(1, 0), ANSWERED);

        assertThat(reply).isInstanceOfSatisfying(Reply.Answered.class, answered -> {
            assertThat(answered.shortAnswer()).isEmpty();
            assertThat(answered.certainty()).isEmpty();
            assertThat(answered.answer()).contains("Ida Brandt");
        });
    }

    @Test
    void showsNothingWhereNoSentenceBearsOnTheQuestionAsSurelyAsIsAsked() {
        assertThat(ask(limits(0, 1), ANSWERED))
                .isInstanceOfSatisfying(
                        Reply.NotFound.class,
                        notFound -> assertThat(notFound.nearest())
                                .extracting(nearest -> nearest.id())
                                .containsExactly("ferry"));
    }

    @Test
    void isLessSureOfWhatTheArticleDoesNotSay() {
        double answerable = certainty(ANSWERED);
        double unanswerable = certainty("Who is the cook of the ferry Aurora?");

        assertThat(unanswerable).isLessThan(answerable);
    }

    @Test
    void showsNoShortAnswerWithoutAReader() {
        Reply reply = ask(Optional.empty(), limits(0, 0), ANSWERED);

        assertThat(reply).isInstanceOfSatisfying(Reply.Answered.class, answered -> {
            assertThat(answered.shortAnswer()).isEmpty();
            assertThat(answered.citations()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?", "why", "captain", "Wer ist der Kapitän der Fähre Aurora?", "غرقت العبارة", "🚢", "a b c d"})
    void answersOrDeclinesWhateverIsAsked(String question) {
        assertThat(ask(limits(0.9, 0.15), question)).isNotNull();
    }

    @Test
    void answersOrDeclinesTheLongestQuestion() {
        String question = "Who is the captain of the ferry Aurora " + "and of the other ships of the line ".repeat(55);

        assertThat(ask(limits(0.9, 0.15), question.substring(0, 1_950) + "?")).isNotNull();
    }

    private double certainty(String question) {
        return ask(limits(0, 0), question) instanceof Reply.Answered answered
                ? answered.certainty().orElse(0)
                : 0;
    }

    @Test
    void showsNoShortAnswerThatOnlyAJokeOrAnAdvertisementGives() {
        for (ArticleKind kind : ArticleKind.values()) {
            Article ferry = new Article(
                    FERRY.id(),
                    FERRY.title(),
                    FERRY.source(),
                    "",
                    FERRY.publication(),
                    "",
                    "en",
                    kind,
                    FERRY.text(),
                    FERRY.blocks());
            try (AskedOf archive = new AskedOf(folder, ArchiveFixture.READER, limits(0, 0), ferry)) {
                assertThat(((Reply.Answered) archive.ask(ANSWERED))
                                .shortAnswer()
                                .isPresent())
                        .as(kind.name())
                        .isEqualTo(kind != ArticleKind.SATIRE && kind != ArticleKind.SPONSORED);
            }
        }
    }

    private Reply ask(ReadingLimits limits, String question) {
        return ask(ArchiveFixture.READER, limits, question);
    }

    private Reply ask(Optional<Reader> reader, ReadingLimits limits, String question) {
        try (AskedOf archive = new AskedOf(folder, reader, limits, FERRY)) {
            return archive.ask(question);
        }
    }

    private static ReadingLimits limits(double leastCertainty, double leastBearing) {
        return new ReadingLimits(12, Duration.ofMinutes(1), leastCertainty, leastBearing);
    }
}
