package dev.dateline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.dateline.answer.Standing;
import dev.dateline.answer.extractive.ExtractiveAnswerer;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.archive.lucene.LuceneArchives;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.format.SampleArticles;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyWriter;
import dev.dateline.ingest.Ingest;
import dev.dateline.passage.PassageCutter;
import dev.dateline.question.Inquiry;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.retrieval.Retriever;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole pipeline on the sample articles, with a real index and the real model. */
final class ChatTest {

    @TempDir
    static Path folder;

    private static PassageIndex index;
    private static Chat chat;

    @BeforeAll
    static void fill() {
        try (ArchiveWriter archive = new LuceneArchives(folder).write(ArchiveFixture.EMBEDDER.space());
                Ingest ingest = new Ingest(
                        archive, ArchiveFixture.EMBEDDER, new EnglishTermAnalyzer(), new PassageCutter(), 1)) {
            new SampleArticles().read(ingest);
            assertThat(ingest.finish().rejected()).isEmpty();
        }
        index = ArchiveFixture.open(folder);
        TermAnalyzer analyzer = new EnglishTermAnalyzer();
        chat = new Chat(
                new Conversations(100, Duration.ofHours(1), Ticker.systemTicker()),
                new QuestionAnalyzer(analyzer, () -> ArchiveFixture.lexicon(index), Clock.systemUTC()),
                new Retriever(index, ArchiveFixture.copies(index), ArchiveFixture.EMBEDDER, analyzer),
                new Answering(
                        new ExtractiveAnswerer(
                                index,
                                ArchiveFixture.copies(index),
                                analyzer,
                                ArchiveFixture.READER,
                                ArchiveFixture.SHOWING_ALL),
                        new ReplyWriter(index, ArchiveFixture.copies(index), ArchiveFixture.SCORER, analyzer)));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void answersWhenWithTheDateAndWhoSaysSo() {
        Reply.Answered reply = answered("when did Trump and Kim meet at the DMZ?");

        assertThat(reply.shortAnswer()).contains("30 June 2019");
        assertThat(reply.answer()).contains("[1]").contains("2019");
    }

    @Test
    void quotesNothingButTheArticlesOwnWords() {
        for (Citation citation : answered("Why did the Hanoi summit fail?").citations()) {
            String text = index.article(citation.article().id()).orElseThrow().text();
            assertThat(text.substring(citation.start(), citation.end())).isEqualTo(citation.quote());
        }
    }

    @Test
    void usesNothingPublishedAfterTheAsOfDate() {
        LocalDate asOf = LocalDate.parse("2019-06-29");

        Reply reply = chat.ask(new Inquiry(
                "when did Trump and Kim meet at the DMZ?",
                "",
                Optional.of(asOf),
                Optional.empty(),
                Optional.empty(),
                List.of()));

        assertThat(reply.searched().to())
                .hasValueSatisfying(to -> assertThat(to).isBeforeOrEqualTo(asOf));
        switch (reply) {
            case Reply.Answered answered ->
                assertThat(answered.citations())
                        .allSatisfy(citation -> assertThat(citation.article().published())
                                .hasValueSatisfying(day -> assertThat(day).isBeforeOrEqualTo(asOf)));
            case Reply.NotFound notFound ->
                assertThat(notFound.nearest())
                        .allSatisfy(article -> assertThat(article.published())
                                .hasValueSatisfying(day -> assertThat(day).isBeforeOrEqualTo(asOf)));
        }
    }

    @Test
    void takesAnInvitationForNoMeeting() {
        Reply reply = chat.ask(new Inquiry(
                "when did Trump and Kim meet in the demilitarised zone?",
                "",
                Optional.of(LocalDate.parse("2019-06-29")),
                Optional.empty(),
                Optional.empty(),
                List.of()));

        if (reply instanceof Reply.Answered answered) {
            assertThat(answered.shortAnswer()).isEmpty();
            assertThat(answered.sentences().getFirst().standing()).isNotEqualTo(Standing.REPORTED);
        }
    }

    @Test
    void saysThatTheArticlesDoNotSayAndWhatWasSearched() {
        Reply reply = chat.ask(Inquiry.of("Which striker won the women's football final in Lisbon?"));

        assertThat(reply).isInstanceOfSatisfying(Reply.NotFound.class, notFound -> {
            assertThat(notFound.answer()).startsWith("The articles do not say.").contains("searched");
            assertThat(notFound.citations()).isEmpty();
            assertThat(notFound.nearest()).hasSizeLessThanOrEqualTo(3);
        });
    }

    @Test
    void completesAFollowUpFromTheTurnBefore() {
        Reply first = chat.ask(turn("when did Trump and Kim meet at the DMZ?", "one"));
        Reply second = chat.ask(turn("and how quickly was it arranged?", "one"));

        assertThat(first).isInstanceOf(Reply.Answered.class);
        assertThat(second).isInstanceOfSatisfying(Reply.Answered.class, answered -> {
            assertThat(answered.conversation()).isEqualTo("one");
            assertThat(answered.shortAnswer()).contains("less than 48 hours");
        });
    }

    @Test
    void neverMixesConversations() {
        chat.ask(turn("when did Trump and Kim meet at the DMZ?", "two"));

        assertThat(chat.ask(turn("and how quickly was it arranged?", "three"))).isInstanceOf(Reply.NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?!…",
                "resign? AND (foo:",
                "😀😀",
                "Когда они встретились?",
                "<script>alert(1)</script>",
                "\u0000\uFFFF",
                "\uD83D",
            })
    void answersOrDeclinesWhateverIsAsked(String question) {
        assertThat(chat.ask(Inquiry.of(question)).answer()).isNotBlank();
    }

    @Test
    void survivesALongQuestion() {
        assertThat(chat.ask(Inquiry.of("when did they meet ".repeat(500))).answer())
                .isNotBlank();
    }

    private static Reply.Answered answered(String question) {
        Reply reply = chat.ask(Inquiry.of(question));
        assertThat(reply).isInstanceOf(Reply.Answered.class);
        return (Reply.Answered) reply;
    }

    private static Inquiry turn(String question, String conversation) {
        return new Inquiry(question, conversation, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
