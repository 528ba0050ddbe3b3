package dev.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Runs the recipe of the reader on made-up examples, twenty steps, and reads what it exports: the same scores on either side.
 * Skipped where Python or PyTorch is not installed.
 */
final class RecipeTest {
    private static final Path OUT = Path.of("target", "reader-check").toAbsolutePath();
    private static final Path TOKENIZER = OUT.resolve("tokenizer.json");
    private static final String PYTHON = "/usr/bin/python3";

    @BeforeAll
    static void runTheRecipe() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of(PYTHON))
                        && run(PYTHON, "-c", "import torch, onnx, numpy").code() == 0,
                "the reader's recipe is not tried: it needs python3-torch, python3-onnx and python3-numpy");
        Files.createDirectories(OUT);
        try (InputStream vocabulary =
                Objects.requireNonNull(RecipeTest.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json"))) {
            Files.copy(vocabulary, TOKENIZER, StandardCopyOption.REPLACE_EXISTING);
        }
        Run check =
                run(PYTHON, "-B", "lab/reader/check.py", "--tokenizer", TOKENIZER.toString(), "--out", OUT.toString());
        assertThat(check.code()).as(check.output()).isZero();
    }

    @Test
    void readsTheSameAsTheRecipeInFullPrecision() throws IOException {
        compare("full.onnx", 0.001);
    }

    @Test
    void readsNearlyTheSameInEightBits() throws IOException {
        compare("eight-bits.onnx", 0.05);
    }

    private static void compare(String file, double tolerance) throws IOException {
        JsonNode scores = new ObjectMapper().readTree(OUT.resolve("scores.json").toFile());
        try (OnnxReader reader = OnnxReader.load(Optional.of(OUT.resolve(file)), 2)) {
            assertThat(scores.path("spans")).isNotEmpty();
            for (JsonNode row : scores.path("spans")) {
                PairInput input = reader.input(text(row, "question"), text(row, "heading"), text(row, "text"));
                assertThat(input.ids()).containsExactly(ids(row));
                assertThat(input.segment()).isEqualTo(row.path("second").asInt());
                assertThat(input.textStart()).isEqualTo(row.path("textStart").asInt());
                FloatBuffer logits = reader.logits(List.of(input), input.length(), "span");
                for (int i = 0; i < input.length(); i++) {
                    for (int end = 0; end < 2; end++) {
                        double expected = row.path("span").path(i).path(end).asDouble();
                        assertThat((double) logits.get(2 * i + end)).isCloseTo(expected, within(tolerance));
                    }
                }
            }
            assertThat(scores.path("claims")).isNotEmpty();
            for (JsonNode row : scores.path("claims")) {
                PairInput input = reader.input(text(row, "claim"), "", text(row, "evidence"));
                assertThat(input.ids()).containsExactly(ids(row));
                FloatBuffer logits = reader.logits(List.of(input), input.length(), "claim");
                for (int label = 0; label < 3; label++) {
                    double expected = row.path("claimLogits").path(label).asDouble();
                    assertThat((double) logits.get(label)).isCloseTo(expected, within(tolerance));
                }
            }
        }
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).asText();
    }

    private static long[] ids(JsonNode row) {
        long[] ids = new long[row.path("ids").size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = row.path("ids").path(i).asLong();
        }
        return ids;
    }

    private static Run run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return new Run(process.exitValue(), output);
    }

    private record Run(int code, String output) {}
}
