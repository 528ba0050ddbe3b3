package dev.dateline.lab.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ListwiseFitTest {

    @Test
    void weighsUpWhatRightItemsHaveAndDownWhatWrongOnesHave() {
        double[] weights = ListwiseFit.fit(
                List.of(
                        ranking(List.of(bits(0)), new double[][] {{1, 0, 1}, {0, 1, 1}, {0, 0, 1}}),
                        ranking(List.of(bits(1)), new double[][] {{0, 1, 1}, {0.9, 0.2, 1}, {0.1, 0, 1}})),
                3,
                1e-4);

        assertThat(weights[0]).isPositive();
        assertThat(weights[1]).isNegative();
        assertThat(weights[2]).as("what all have tells nothing").isEqualTo(0, within(1e-6));
    }

    /** Three of four lists follow the value: at the best weight, the right item has three to one. */
    @Test
    void findsTheOddsThatTheListsShow() {
        double[][] items = {{1}, {0}};
        ListwiseFit.Ranking follows = ranking(List.of(bits(0)), items);
        ListwiseFit.Ranking goesAgainst = ranking(List.of(bits(1)), items);

        double[] weights = ListwiseFit.fit(List.of(follows, follows, follows, goesAgainst), 1, 1e-4);

        assertThat(weights[0]).isEqualTo(Math.log(3), within(0.01));
    }

    @Test
    void countsAListByItsWeight() {
        double[][] items = {{1}, {0}};

        double[] weights = ListwiseFit.fit(
                List.of(
                        new ListwiseFit.Ranking(items, List.of(bits(0)), 3),
                        new ListwiseFit.Ranking(items, List.of(bits(1)), 1)),
                1,
                1e-4);

        assertThat(weights[0]).isEqualTo(Math.log(3), within(0.01));
    }

    @Test
    void isContentWithEitherHolderOfAFact() {
        double[] weights =
                ListwiseFit.fit(List.of(ranking(List.of(bits(0, 1)), new double[][] {{1}, {0}, {0}, {0}})), 1, 1e-4);

        assertThat(weights[0]).isPositive();
    }

    private static ListwiseFit.Ranking ranking(List<BitSet> facts, double[][] items) {
        return new ListwiseFit.Ranking(items, facts, 1);
    }

    private static BitSet bits(int... places) {
        BitSet bits = new BitSet();
        for (int place : places) {
            bits.set(place);
        }
        return bits;
    }
}
