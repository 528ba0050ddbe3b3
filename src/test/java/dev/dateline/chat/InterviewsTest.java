package dev.dateline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.Standing;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.citation.Reply;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an answer makes of what people say in interviews and hearings. */
final class InterviewsTest {
    private static final Article INTERVIEW = article(
            "interview",
            "Harbour master Ina Veld on the new pier",
            "Reporter Odo Brandt met the harbour master of Elmouth, Ina Veld, on the quay.",
            "Brandt: The council paid six million crowns for the new pier of Elmouth. Was it worth it?",
            "Veld: It was. We paid two million crowns for the pier, and it will stand for a century.",
            "Brandt: Who designed the pier?",
            "Veld: A school class did. I drew the railing.",
            "Brandt: Some people say that the pier is rotten.",
            "Veld: That is not true. The beams of the pier came from Saltby last spring.");
    private static final Article HEARING = article(
            "hearing",
            "Hearing on the fire in the mill of Saltby",
            "CHAIR OSTROM: Who locked the door of the mill on the night of the fire?",
            "MR HALE: It had rained since noon.",
            "MS TREVE: I locked it at nine and took the key home.",
            "CHAIR OSTROM: Did you hear a noise?",
            "MR HALE: No, it was quiet on the water.");

    @TempDir
    Path folder;

    @Test
    void tellsAnAnswerWithItsSpeaker() {
        Reply.Answered reply = answered("How much did Elmouth pay for the new pier?");

        assertThat(reply.shortAnswer()).contains("two million crowns");
        assertThat(reply.answer()).startsWith("Veld: We paid two million crowns");
        assertThat(reply.sentences().getFirst()).satisfies(sentence -> {
            assertThat(sentence.speaker()).contains("Veld");
            assertThat(sentence.standing()).isEqualTo(Standing.CLAIMED);
        });
    }

    @Test
    void quotesNoQuestionAndNoClaimThatTheNextSpeakerCallsUntrue() {
        for (String question : List.of(
                "How much did Elmouth pay for the new pier?",
                "Is the pier of Elmouth rotten?",
                "Did the council pay six million crowns for the pier?")) {
            if (ask(question) instanceof Reply.Answered reply) {
                assertThat(reply.citations())
                        .noneMatch(citation -> citation.quote().contains("six million"));
                assertThat(reply.citations())
                        .noneMatch(citation -> citation.quote().contains("rotten"));
            }
        }
    }

    @Test
    void givesTheSpeakersNameForI() {
        Reply.Answered reply = answered("Who took the key home?");

        assertThat(reply.shortAnswer()).contains("Ms Treve");
        assertThat(reply.sentences().getFirst().text()).startsWith("MS TREVE: I locked it at nine");
        assertThat(reply.sentences().getFirst().speaker()).isEmpty();
    }

    private Reply.Answered answered(String question) {
        Reply reply = ask(question);
        assertThat(reply).isInstanceOf(Reply.Answered.class);
        return (Reply.Answered) reply;
    }

    private Reply ask(String question) {
        try (AskedOf archive = new AskedOf(folder, INTERVIEW, HEARING)) {
            return archive.ask(question);
        }
    }

    private static Article article(String id, String title, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n\n");
            blocks.add(new Block(Block.Kind.BODY, text.length(), text.length() + paragraph.length()));
            text.append(paragraph);
        }
        Publication publication = new Publication.Dated(LocalDate.parse("2021-06-01"), "test");
        return new Article(id, title, "Coast Agency", "", publication, "", text.toString(), blocks);
    }
}
