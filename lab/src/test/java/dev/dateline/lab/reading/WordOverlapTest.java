package dev.dateline.lab.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class WordOverlapTest {

    @Test
    void ignoresCasePunctuationAndArticles() {
        assertThat(WordOverlap.f1("The old bridge.", "old Bridge")).isEqualTo(1);
    }

    @Test
    void isTheHarmonicMeanOfTheSharesOfEither() {
        // One of two, and one of one: 2 * (1/2 * 1) / (1/2 + 1).
        assertThat(WordOverlap.f1("Ida Brandt", "Brandt")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(WordOverlap.f1("two two", "two")).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void dropsMarksWithinWords() {
        assertThat(WordOverlap.words("87.16 per-cent, \"the\" U.S.")).containsExactly("8716", "percent", "us");
        assertThat(WordOverlap.f1("1.5", "1")).isZero();
    }

    @Test
    void isNothingWhereNothingIsShared() {
        assertThat(WordOverlap.f1("Elmouth", "Varna")).isZero();
        assertThat(WordOverlap.f1("", "")).isZero();
    }
}
