package dev.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "trmup, trump", // two letters changed places
        "pyongyan, pyongyang", // one left out
        "summmit, summit", // one doubled
        "hamoi, hanoi", // one for its neighbour on the keyboard
        "kowac, kowak", // one for another of the same sound
        "pyongxang, pyongyang", // any one in a long word
        "ingapore, singapore",
    })
    void likely(String typed, String word) {
        assertThat(Slip.isLikely(typed, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "sonos, soros", // other letters make other names
        "elon, leon",
        "boris, doris",
        "ming, king",
        "orea, korea",
        "word1, word2",
    })
    void unlikely(String typed, String word) {
        assertThat(Slip.isLikely(typed, word)).isFalse();
    }
}
