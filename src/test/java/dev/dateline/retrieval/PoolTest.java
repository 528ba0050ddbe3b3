package dev.dateline.retrieval;

import static dev.dateline.retrieval.Hits.hit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PoolTest {

    @Test
    void holdsAPassageFoundBothWaysOnceWithItsScoreByWords() {
        Pool pool = Pool.of(List.of(hit("both", 0, "", 9), hit("both", 1, "", 7)), List.of(hit("both", 0, "", 0.8)));

        assertThat(pool.passages()).extracting(Pool.Passage::words).containsExactly(9.0, 7.0);
    }

    @Test
    void givesNoScoreByWordsToWhatOnlyItsVectorFound() {
        Pool pool = Pool.of(List.of(), List.of(hit("near", 0, "", 0.8)));

        assertThat(pool.passages()).extracting(Pool.Passage::words).containsExactly(0.0);
    }
}
