package dev.dateline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.ArchiveFixture;
import dev.dateline.article.Article;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several questions at once are answered. */
final class SeveralQuestionsTest {
    private static final Article TOWER = ArchiveFixture.article(
            "tower",
            "Harl Tower tops out",
            "The Herald",
            "2022-03-04",
            "Harl Tower in Senwick is 187 metres tall. It was drawn by the architect Mira Voss.");
    private static final Article LOCK = ArchiveFixture.article(
            "lock",
            "Lock of Oberholt in use",
            "Canal Times",
            "2023-09-02",
            "The lock of Oberholt was opened on 1 September 2023 by the minister of transport.");

    @TempDir
    Path folder;

    private AskedOf archive;

    @BeforeEach
    void fill() {
        archive = new AskedOf(folder, TOWER, LOCK);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void eachIsAnsweredFromItsOwnArticle() {
        Reply.Answered reply =
                (Reply.Answered) archive.ask("How tall is Harl Tower, and when was the lock of Oberholt opened?");
        assertThat(reply.answer()).contains("187 metres").contains("1 September 2023");
        assertThat(reply.citations())
                .extracting(Citation::article)
                .extracting("id")
                .containsExactly("tower", "lock");
        assertThat(reply.shortAnswer())
                .hasValueSatisfying(told -> assertThat(told).matches("187.*; 1 September 2023"));
        assertThat(reply.unanswered()).isEmpty();
    }

    @Test
    void whatOneSentenceAnswersIsToldOnce() {
        Reply.Answered reply = (Reply.Answered) archive.ask("When and by whom was the lock of Oberholt opened?");
        assertThat(reply.sentences()).hasSize(1);
        reply = (Reply.Answered)
                archive.ask("When was the lock of Oberholt opened, and who opened the lock of Oberholt?");
        assertThat(reply.sentences()).hasSize(1);
    }

    @Test
    void whatIsNotAnsweredIsTold() {
        Reply.Answered reply =
                (Reply.Answered) archive.ask("How tall is Harl Tower, and who won the chess olympiad of 1998?");
        assertThat(reply.answer()).contains("187 metres");
        assertThat(reply.unanswered()).containsExactly("Who won the chess olympiad of 1998?");
        assertThat(reply.shortAnswer()).isEmpty();
    }

    @Test
    void nothingIsFoundIfNoneIsAnswered() {
        assertThat(archive.ask("Who won the chess olympiad of 1998, and where is Qaanaaq Castle?"))
                .isInstanceOf(Reply.NotFound.class);
    }

    @Test
    void aLaterOneMayPointBack() {
        Reply.Answered reply = (Reply.Answered) archive.ask("How tall is Harl Tower? And who was the architect of it?");
        assertThat(reply.answer()).contains("187 metres").contains("Mira Voss");
    }
}
