package dev.dateline.language.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.token.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TranscriptTest {
    private static final String HEARING = """
            Hearing on the mill fire

            CHAIR VELD: Who was in the mill that night?

            MR A. B. ROOK: I was. The door stood open.

            I saw nobody else.

            CHAIR VELD: You had a lamp. Did you leave it there?

            MR A. B. ROOK: No.

            The hearing goes on tomorrow.""";

    @Test
    void knowsWhoSpeaks() {
        assertThat(at(HEARING, "The door stood open")).satisfies(said -> {
            assertThat(said.speaker()).isEqualTo("Mr A. B. Rook");
            assertThat(said.asks()).isFalse();
            assertThat(said.answered().orElseThrow().of(HEARING)).startsWith("CHAIR VELD: Who was");
        });
        assertThat(at(HEARING, "I saw nobody else").speaker()).isEqualTo("Mr A. B. Rook");
    }

    @Test
    void takesWhatLeadsUpToAQuestionForPartOfIt() {
        assertThat(at(HEARING, "You had a lamp").asks()).isTrue();
        assertThat(at(HEARING, "Did you leave").asks()).isTrue();
    }

    @Test
    void leavesWhatStandsAroundTheTranscriptAlone() {
        assertThat(transcript(HEARING).at(HEARING.indexOf("The hearing goes on")))
                .isEmpty();
        assertThat(transcript(HEARING).at(0)).isEmpty();
    }

    @Test
    void knowsQuestionsByTheirLetter() {
        String text = "Q: Tell me of the dam.\n\nA: It holds.\n\nQ: Since when?\n\nA: Since May.";

        assertThat(at(text, "Tell me").asks()).isTrue();
        assertThat(at(text, "It holds")).satisfies(said -> {
            assertThat(said.asks()).isFalse();
            assertThat(said.speaker()).isEmpty();
            assertThat(said.isSpoken()).isTrue();
        });
    }

    @Test
    void knowsQuestionsThatStandAlone() {
        String text =
                "Ina Veld runs the port.\n\nHow deep is it?\n\nTwelve metres.\n\nYou dredged it in May. Why?\n\nMud.\n\n"
                        + "And now?\n\nWe rest.";

        assertThat(at(text, "You dredged").asks()).isTrue();
        assertThat(at(text, "Mud").answered()).isPresent();
        assertThat(at(text, "Mud").isSpoken()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When: Friday.\n\nWhere: Elmouth.\n\nTickets: at the door.",
                "The reason is simple: it rained.\n\nThe reason is simple: it froze.\n\nHe said: go.",
                "Correction: it was nine.\n\nCorrection: it was ten.\n\nCorrection: it was eleven.",
                "Who did it? Nobody knows.\n\nThe police search on.",
            })
    void seesNoTranscriptInOtherTexts(String text) {
        assertThat(transcript(text).at(0)).isEmpty();
    }

    private static Utterance at(String text, String words) {
        return transcript(text).at(text.indexOf(words)).orElseThrow();
    }

    private static Transcript transcript(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            paragraphs.add(new Span(from, from + paragraph.length()));
            from += paragraph.length() + 2;
        }
        return Transcript.of(text, paragraphs);
    }
}
