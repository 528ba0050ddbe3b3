package dev.dateline.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.token.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CountingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "including 12 children",
                "another 12 were hurt",
                "rather than 12",
                "12 of them died",
                "12 more were hurt",
                "12 to 14 people"
            })
    void aNumberMayBePartOfAWhole(String text) {
        assertThat(Counting.isPart(text, number(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"more than 12 people died", "killed 12 people", "at least 12 of 30"})
    void otherNumbersAreWholes(String text) {
        assertThat(Counting.isPart(text, number(text))).isFalse();
    }

    @Test
    void takesHedgeAndArticleOffWhatStandsBefore() {
        String text = "The flood killed a total of about 12 people.";

        assertThat(Counting.before(text, number(text))).isEqualTo("The flood killed ");
    }

    private static Span number(String text) {
        int start = text.indexOf("12");
        return new Span(start, start + 2);
    }
}
