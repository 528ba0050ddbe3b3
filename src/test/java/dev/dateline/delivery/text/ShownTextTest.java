package dev.dateline.delivery.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShownTextTest {

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "a\u202eb, \u2068a\u202eb\u2069",
        "a\u2067b, \u2068a\u2067b\u2069\u2069",
        "a\u2069b, \u2068ab\u2069",
        "\u2068a\u2069, \u2068\u2068a\u2069\u2069",
        "a\u200fb, \u2068a\u200fb\u2069",
    })
    void keepsMarksOfDirectionToTheirText(String text, String shown) {
        assertThat(ShownText.isolated(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31mred", "\u001b]0;title\u0007", "a\rb", "a\bb", "\u009b2J", "a\u007f", "a\u2028b"})
    void spellsOutWhatATerminalWouldObey(String text) {
        assertThat(ShownText.forTerminal(text)).contains("\\u").matches("[\\p{Print}]*");
    }

    @Test
    void leavesLinesAndOtherScriptsAsTheyAre() {
        assertThat(ShownText.forTerminal("one\ntwo 😀 한국어")).isEqualTo("one\ntwo 😀 한국어");
    }

    @Test
    void cutsTitlesBetweenCharacters() {
        assertThat(ShownText.title("x".repeat(200))).hasSize(200).endsWith("x");
        assertThat(ShownText.title("x".repeat(201))).hasSize(200).endsWith("x…");
        assertThat(ShownText.title("x".repeat(198) + "😀😀")).isEqualTo("x".repeat(198) + "…");
    }
}
