package dev.dateline.lab.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RankingFiguresTest {
    private final RankingFigures figures = new RankingFigures();

    @Test
    void countsTheRankOfTheFirstHitAndTheShareOfFactsFound() {
        boolean found = figures.add(List.of(holds(), holds(0), holds(0), holds(1)), 3);

        assertThat(found).isTrue();
        assertThat(figures.toMap())
                .hasEntrySatisfying("Hits@4", hits -> assertThat(hits).hasToString("1 of 1 (100.0%)"))
                .containsEntry("MRR@10", "0.500")
                .containsEntry("evidence recall@10", "0.667")
                // hits at ranks 2, 3 and 4: (1/2 + 2/3 + 3/4) / 3
                .containsEntry("MAP@10", "0.639");
    }

    @Test
    void tellsHitsNearTheTopFromThoseFurtherDown() {
        figures.add(List.of(holds(), holds(), holds(), holds(), holds(0)), 1);

        assertThat(figures.toMap())
                .hasEntrySatisfying("Hits@4", hits -> assertThat(hits).hasToString("0 of 1 (0.0%)"))
                .hasEntrySatisfying("Hits@10", hits -> assertThat(hits).hasToString("1 of 1 (100.0%)"));
    }

    @Test
    void countsAQuestionForWhichNothingWasFound() {
        assertThat(figures.add(List.of(holds()), 2)).isFalse();
        assertThat(figures.add(List.of(holds(0, 1)), 2)).isTrue();

        assertThat(figures.toMap()).containsEntry("evidence recall@10", "0.500").containsEntry("MRR@10", "0.500");
    }

    private static BitSet holds(int... facts) {
        BitSet held = new BitSet();
        for (int fact : facts) {
            held.set(fact);
        }
        return held;
    }
}
