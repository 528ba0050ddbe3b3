package dev.dateline.lab.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.weights.WeightsFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WeightsWriterTest {
    @Test
    void writesWhatTheServiceReads(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("weights.properties");

        WeightsWriter.write(file, List.of("Fitted on nothing."), Map.of("words", 0.25, "date", -1.5));

        assertThat(file).content().startsWith("# Fitted on nothing.\n");
        assertThat(WeightsFile.read(new StringReader(Files.readString(file)), List.of("words", "date")))
                .containsExactly(0.25, -1.5);
    }
}
