package dev.dateline.lab.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SamplingTest {
    private static final List<Integer> RECORDS = List.of(1, 2, 3, 4, 5, 6, 7);

    @Test
    void takesEveryNthFromAPlaceOn() {
        assertThat(new Sampling(3, 2).of(RECORDS)).containsExactly(2, 5);
        assertThat(Sampling.ALL.of(RECORDS)).isEqualTo(RECORDS);
        assertThat(new Sampling(9, 9).of(RECORDS)).isEmpty();
    }

    @Test
    void samplesFromDifferentPlacesShareNothingAndLeaveNothingOut() {
        List<Integer> all = new ArrayList<>();
        for (int from = 1; from <= 3; from++) {
            all.addAll(new Sampling(3, from).of(RECORDS));
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(RECORDS);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 0", "3, 4"})
    void refusesPlacesThatAreNotThere(int every, int from) {
        assertThatThrownBy(() -> new Sampling(every, from))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("they are " + every + " and " + from);
    }
}
