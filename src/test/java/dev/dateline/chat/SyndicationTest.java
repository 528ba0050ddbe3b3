package dev.dateline.chat;

import static dev.dateline.syndication.SyndicatedStory.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One text, printed by several publishers, is one article with copies. */
final class SyndicationTest {
    private static final String QUESTION = "How many people were killed when the ferry ran aground off Varna Rock?";
    private static final Article WIRE = SENT.published("wire", "Ferry runs aground", "Coast Agency", "2021-03-01");
    private static final Article CUT = SENT.cutTo(6).published("cut", "Ferry horror", "Hill Courier", "2021-03-02");
    private static final Article LATE = SENT.published("late", "Ferry: what we know", "Gazette", "2021-03-05");
    private static final Article UPDATE = SENT.replacing("at least 12 people", "at least 15 people")
            .published("update", "Ferry toll rises", "Coast Agency", "2021-03-03");

    @TempDir
    Path folder;

    @Test
    void citesTheOriginalOnceAndListsTheCopies() {
        try (AskedOf archive = new AskedOf(folder, LATE, CUT, WIRE)) {
            Reply.Answered reply = (Reply.Answered) archive.ask(QUESTION);

            assertThat(reply.citations())
                    .extracting(citation -> citation.article().id())
                    .containsOnly("wire");
            assertThat(reply.citations().getFirst().copies())
                    .extracting(ArticleReference::id)
                    .containsExactly("cut", "late");
            assertThat(reply.conflicts()).isEmpty();
        }
    }

    @Test
    void namesNoCopyThatCameLaterThanWhatIsAskedOf() {
        try (AskedOf archive = new AskedOf(folder, LATE, CUT, WIRE)) {
            Reply.Answered reply = (Reply.Answered) archive.askAsOf("2021-03-02", QUESTION);

            assertThat(reply.citations().getFirst().copies())
                    .extracting(ArticleReference::id)
                    .containsExactly("cut");
        }
    }

    @Test
    void holdsAnUpdateAgainstTheTextItUpdates() {
        try (AskedOf archive = new AskedOf(folder, WIRE, CUT, UPDATE)) {
            Reply.Answered reply = (Reply.Answered) archive.ask(QUESTION);

            assertThat(reply.shortAnswer()).contains("at least 15");
            assertThat(reply.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.value()).endsWith("12");
                assertThat(reply.citations().get(conflict.citation() - 1).copies())
                        .extracting(ArticleReference::id)
                        .containsExactly("cut");
            });
        }
    }

    @Test
    void namesOneOfEachTextWhereNothingAnswers() {
        try (AskedOf archive = new AskedOf(folder, LATE, CUT, WIRE)) {
            Reply reply = archive.ask("Which orchestra played Mahler in Reykjavik?");

            assertThat(reply)
                    .isInstanceOfSatisfying(
                            Reply.NotFound.class,
                            notFound -> assertThat(notFound.nearest())
                                    .extracting(ArticleReference::id)
                                    .hasSizeLessThanOrEqualTo(1));
        }
    }
}
