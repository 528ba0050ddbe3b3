package dev.dateline.language.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SeveralQuestionsTest {

    static Stream<Arguments> several() {
        return Stream.of(
                Arguments.of(
                        "How wide is the canal, and when did the lock open?",
                        List.of("How wide is the canal?", "When did the lock open?")),
                Arguments.of("Who won? When did they play?", List.of()),
                Arguments.of(
                        "Who won the cup? And when did they play?", List.of("Who won the cup?", "When did they play?")),
                Arguments.of(
                        "when and where did Brandt meet Okafor",
                        List.of("When did Brandt meet Okafor?", "Where did Brandt meet Okafor?")),
                Arguments.of(
                        "Why did she resign and who is her successor?",
                        List.of("Why did she resign?", "Who is her successor?")),
                Arguments.of("Who built the mill, and who owns it?", List.of("Who built the mill?", "Who owns it?")),
                Arguments.of(
                        "How many came to the fair, and how many stayed overnight?",
                        List.of("How many came to the fair?", "How many stayed overnight?")));
    }

    @ParameterizedTest
    @MethodSource("several")
    void partsWhatIsAskedAtOnce(String text, List<String> parts) {
        assertThat(SeveralQuestions.in(text)).isEqualTo(parts.isEmpty() ? List.of(text) : parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who won the cup?",
                "How many were hurt and how many died in the fire?",
                "What did Brandt and Okafor sign?",
                "What is known of when the mill opened and who paid for it?",
                "Did they say when it opened and why it closed?",
                "Where do the Who and the What live?",
                "How tall is the tower and how wide?",
                "The bridge closed in May. When did it open?",
                "Who? Where? When? Why? How?",
                "?",
                "",
                "mill fire 2019"
            })
    void leavesOneQuestionWhole(String text) {
        assertThat(SeveralQuestions.in(text)).containsExactly(text);
    }
}
