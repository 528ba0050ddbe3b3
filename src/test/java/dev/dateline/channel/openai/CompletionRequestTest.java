package dev.dateline.channel.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.dateline.chat.Exchange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CompletionRequestTest {

    @Test
    void takesTheTurnsBeforeTheLastQuestion() {
        CompletionRequest request =
                request(said("user", "Who won?"), said("assistant", "Ida Brandt won."), said("user", "When?"));

        assertThat(request.question()).isEqualTo("When?");
        assertThat(request.history()).containsExactly(new Exchange("Who won?", "Ida Brandt won."));
    }

    @Test
    void readsOnlySoMuchOfWhatAClientSaysWasSaidBefore() {
        CompletionRequest request = request(
                said("user", "x".repeat(300_000)), said("assistant", "[1](".repeat(30_000)), said("user", "When?"));

        assertThat(request.history())
                .singleElement()
                .satisfies(turn -> assertThat(
                                turn.question().length() + turn.answer().length())
                        .isLessThan(25_000));
    }

    @Test
    void readsBoldTextOfAnyLength() {
        CompletionRequest request =
                request(said("user", "Who?"), said("assistant", "**" + "\\a".repeat(9_000) + "**\n\nIt is so."));

        assertThat(request.history()).hasSize(1);
    }

    private static CompletionRequest request(CompletionRequest.Message... messages) {
        return new CompletionRequest("dateline", List.of(messages), false, Optional.empty());
    }

    private static CompletionRequest.Message said(String role, String text) {
        return new CompletionRequest.Message(role, TextNode.valueOf(text));
    }
}
