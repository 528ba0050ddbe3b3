package dev.dateline.lab.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LogisticFitTest {
    private static final double[] FREE = {0};

    @Test
    void findsTheOddsOfEitherClass() {
        // Of value 0, one in four is positive; of value 1, three in four are: log odds of -1.099 and 1.099.
        LogisticFit fit = LogisticFit.of(rows(), 0, FREE);

        assertThat(fit.plainIntercept()).isCloseTo(-Math.log(3), within(0.01));
        assertThat(fit.plainWeight(0)).isCloseTo(2 * Math.log(3), within(0.01));
        assertThat(fit.probability(new double[] {1})).isCloseTo(0.75, within(0.01));
    }

    @Test
    void leavesAWeightAtNothingRatherThanOfTheWrongSign() {
        LogisticFit fit = LogisticFit.of(rows(), 0, new double[] {-1});

        assertThat(fit.plainWeight(0)).isZero();
        assertThat(fit.probability(new double[] {1})).isCloseTo(0.5, within(0.01));
        assertThat(LogisticFit.of(rows(), 0, new double[] {1}).plainWeight(0)).isPositive();
    }

    @Test
    void countsAnExampleByItsWeight() {
        List<LogisticFit.Row> rows = List.of(
                new LogisticFit.Row(new double[] {0}, true, 3), new LogisticFit.Row(new double[] {0}, false, 1));

        assertThat(LogisticFit.of(rows, 0).probability(new double[] {0})).isCloseTo(0.75, within(0.01));
    }

    private static List<LogisticFit.Row> rows() {
        List<LogisticFit.Row> rows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rows.add(new LogisticFit.Row(new double[] {0}, i == 0, 1));
            rows.add(new LogisticFit.Row(new double[] {1}, i != 0, 1));
        }
        return rows;
    }
}
