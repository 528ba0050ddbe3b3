package dev.dateline.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceFinderTest {
    @Test
    void splitsAtFullStopsQuestionMarksAndClosingQuotes() {
        assertThat(split("The bridge opened. Was it late? “It was,” she said. “By a year.”"))
                .containsExactly("The bridge opened.", "Was it late?", "“It was,” she said.", "“By a year.”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Kovac met Gen. Ito at 5 p.m. in Washington.",
                "John F. Kennedy spoke to the U.S. Senate on Jan. 9 about No. 10.",
                "The company, Marlow Inc. of Ohio, lost 3.5 percent.",
            })
    void keepsTogetherWhatAbbreviationsDoNotEnd(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void losesNothingButBlanks() {
        String text = "  One.  Two!\nThree (four). 5 5 5\u00a0 ";

        assertThat(String.join("", split(text)).replaceAll("\\s", "")).isEqualTo(text.replaceAll("[\\s\u00a0]", ""));
    }

    @Test
    void cutsARunWithoutBoundariesAtABlank() {
        List<String> pieces = split("word ".repeat(1_000));

        assertThat(pieces)
                .hasSizeGreaterThan(1)
                .allSatisfy(piece -> assertThat(piece)
                        .hasSizeLessThanOrEqualTo(SentenceFinder.LONGEST)
                        .startsWith("word")
                        .endsWith("word"));
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(split("😀".repeat(2_000))).allSatisfy(piece -> {
            assertThat(Character.isLowSurrogate(piece.charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(piece.charAt(piece.length() - 1)))
                    .isFalse();
        });
    }

    @Test
    void readsGermanByItsOwnLists() {
        SentenceFinder german = new SentenceFinder(Vocabulary.of(Locale.GERMAN));

        assertThat(split("Am 30. Juni 2019 traf Dr. Weber ein. Das Treffen endete am 2. Juli.", german))
                .containsExactly("Am 30. Juni 2019 traf Dr. Weber ein.", "Das Treffen endete am 2. Juli.");
    }

    @Test
    void endsASentenceAtANumberBeforeAnyOtherWord() {
        SentenceFinder german = new SentenceFinder(Vocabulary.of(Locale.GERMAN));

        assertThat(split("Es kamen 30. Julian ging.", german)).containsExactly("Es kamen 30.", "Julian ging.");
        assertThat(split("He was 30. June came.")).containsExactly("He was 30.", "June came.");
    }

    private static List<String> split(String text) {
        return split(text, SentenceFinder.ENGLISH);
    }

    private static List<String> split(String text, SentenceFinder finder) {
        return finder.find(text).stream().map(span -> span.of(text)).toList();
    }
}
