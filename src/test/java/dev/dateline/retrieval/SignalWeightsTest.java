package dev.dateline.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SignalWeightsTest {

    @Test
    void weighsEachSignalByItsName() throws IOException {
        SignalWeights weights =
                SignalWeights.read(new StringReader("words=1\nsentence=10\ncoverage=100\nsource=1000\ndate=10000\n"));

        assertThat(weights.of(new Signals(0.1, 0.2, 0.3, 0.4, 0.5))).isEqualTo(5432.1, within(1e-9));
    }

    @Test
    void namesAWeightThatIsMissing() {
        assertThatThrownBy(() -> SignalWeights.read(new StringReader("words=1\nsentence=2\n")))
                .hasMessageContaining("coverage");
    }

    @Test
    void everySignalSpeaksForAPassage() {
        SignalWeights trained = SignalWeights.trained();

        assertThat(List.of(trained.words(), trained.sentence(), trained.coverage(), trained.source(), trained.date()))
                .allMatch(weight -> weight > 0);
    }
}
