package dev.dateline.answer.extractive.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentenceWeightsTest {

    @Test
    void areOneForEachFeature() {
        assertThat(SentenceWeights.trained().values()).hasSameSizeAs(Features.NAMES);
    }

    @Test
    void areReadByName() throws Exception {
        String file =
                Features.NAMES.stream().map(name -> name + " = 1.5\n").collect(Collectors.joining()) + "reading = 0.5";

        assertThat(SentenceWeights.read(new StringReader(file)).values()).containsOnly(1.5);
    }

    @Test
    void nameTheOneThatIsMissing() {
        assertThatThrownBy(() -> SentenceWeights.read(new StringReader("context = 1\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("coverage");
    }

    @Test
    void nameTheOneThatIsNoNumber() {
        assertThatThrownBy(() -> SentenceWeights.read(new StringReader("coverage = much\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("coverage")
                .hasMessageContaining("much");
    }

    @Test
    void tellHowToMakeThemWhereTheyAreTooFew() {
        assertThatThrownBy(() -> new SentenceWeights(List.of(1.0), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dateline train");
    }
}
