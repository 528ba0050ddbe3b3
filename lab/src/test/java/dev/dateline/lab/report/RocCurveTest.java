package dev.dateline.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RocCurveTest {
    private final RocCurve curve = new RocCurve();

    @Test
    void isOneWhereEveryPositiveScoresHigher() {
        add(0.9, true, 0.8, true, 0.2, false);

        assertThat(curve.area()).isEqualTo(1);
    }

    @Test
    void isTheShareOfPairsInTheRightOrder() {
        add(0.9, true, 0.5, false, 0.4, true, 0.1, false);

        assertThat(curve.area()).isEqualTo(0.75);
    }

    @Test
    void countsTiesHalf() {
        add(0.5, true, 0.5, false, 0.5, false, 0.1, false);

        assertThat(curve.area()).isEqualTo((0.5 + 0.5 + 1) / 3);
    }

    @Test
    void saysSoWhereOneClassIsMissing() {
        add(0.5, true);

        assertThat(curve.area()).isNaN();
        assertThat(curve).hasToString("none");
    }

    private void add(Object... scored) {
        for (int i = 0; i < scored.length; i += 2) {
            curve.add((double) scored[i], (boolean) scored[i + 1]);
        }
    }
}
