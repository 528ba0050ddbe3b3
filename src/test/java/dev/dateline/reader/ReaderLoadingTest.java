package dev.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class ReaderLoadingTest {

    @Test
    void goesOnWithoutAReaderAndSaysWhyInOneLine() {
        ReaderLoading loading = ReaderLoading.of(config(Optional.of(Path.of("target/no-such-weights.onnx"))));

        assertThat(loading.reader()).isEmpty();
        assertThat(loading.failure())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .contains("target/no-such-weights.onnx")
                        .contains("No short answers are shown")
                        .doesNotContain("\n"));
    }

    @Test
    void loadsThePackagedWeights() {
        ReaderLoading loading = ReaderLoading.of(config(Optional.empty()));

        assertThat(loading.failure()).isEmpty();
        assertThat(loading.reader()).isPresent();
    }

    private static ReaderConfig config(Optional<Path> weights) {
        return new ReaderConfig() {
            @Override
            public Optional<Path> weights() {
                return weights;
            }

            @Override
            public OptionalInt threads() {
                return OptionalInt.of(1);
            }

            @Override
            public int windows() {
                return 12;
            }

            @Override
            public Duration deadline() {
                return Duration.ofSeconds(1);
            }

            @Override
            public double leastCertainty() {
                return 0.9;
            }

            @Override
            public double leastBearing() {
                return 0.1;
            }
        };
    }
}
