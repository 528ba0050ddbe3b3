package dev.dateline.answer.extractive.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LogisticModelTest {
    private static final Grounds NONE = new Grounds(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final Grounds SURE = new Grounds(8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    @Test
    void isHalfWhereNothingSpeaksForOrAgainst() {
        LogisticModel model = new LogisticModel(Collections.nCopies(Grounds.NAMES.size(), 1.0), 0);

        assertThat(model.of(NONE)).isEqualTo(0.5);
        assertThat(model.of(SURE)).isGreaterThan(0.99);
    }

    @Test
    void readsAWeightForEachOfTheGrounds() throws IOException {
        String file = Grounds.NAMES.stream().map(name -> name + " = 0.25\n").collect(Collectors.joining());

        LogisticModel model = LogisticModel.read(new StringReader(file + "intercept = -2"));

        assertThat(model.weights()).hasSameSizeAs(Grounds.NAMES).containsOnly(0.25);
        assertThat(model.of(SURE)).isEqualTo(0.5);
    }

    @Test
    void namesAWeightThatIsMissing() {
        assertThatThrownBy(() -> LogisticModel.read(new StringReader("margin = 1\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("confidence");
        assertThatThrownBy(() -> new LogisticModel(List.of(1.0), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dateline train");
    }

    @Test
    void isSurerOfTheShippedAnswersTheBetterTheyRead() {
        assertThat(LogisticModel.certainty().of(SURE))
                .isGreaterThan(LogisticModel.certainty().of(NONE));
        assertThat(LogisticModel.bearing().of(SURE))
                .isGreaterThan(LogisticModel.bearing().of(NONE));
    }
}
