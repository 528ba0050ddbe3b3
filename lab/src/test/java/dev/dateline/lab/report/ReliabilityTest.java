package dev.dateline.lab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ReliabilityTest {
    private final Reliability reliability = new Reliability();

    @Test
    void errsNotAtAllWhereAsManyAreRightAsWasSaid() {
        for (int i = 0; i < 10; i++) {
            reliability.add(0.7, i < 7);
        }

        assertThat(reliability.error()).isCloseTo(0, within(1e-9));
        assertThat(reliability.figures()).containsEntry("  certainty 0.7 to 0.8", "mean 0.70, right 7 of 10 (70.0%)");
    }

    @Test
    void errsByTheMeanDistanceOfWhatWasSaidAndWhatWasRight() {
        reliability.add(1, false);
        reliability.add(0, false);

        assertThat(reliability.error()).isCloseTo(0.5, within(1e-9));
        assertThat(reliability.figures()).containsKey("  certainty 0.9 to 1.0").containsKey("  certainty 0.0 to 0.1");
    }

    @Test
    void countsWhatReachesEachLimit() {
        reliability.add(0.95, true);
        reliability.add(0.72, false);
        reliability.add(0.71, true);

        assertThat(reliability.byLimit())
                .containsExactly(
                        entry("  from certainty 0.9", "right 1 of 1 (100.0%)"),
                        entry("  from certainty 0.7", "right 2 of 3 (66.7%)"));
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(reliability.figures()).isEmpty();
        assertThat(reliability.error()).isZero();
    }
}
