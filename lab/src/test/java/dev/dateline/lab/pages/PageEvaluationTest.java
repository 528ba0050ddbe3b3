package dev.dateline.lab.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PageEvaluationTest {
    private static final Path FOLDER = Path.of("../../shared/eval/html");

    @Test
    void readsPagesAsWellAsTheBestPublishedExtractors() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the benchmark's pages are not there: " + FOLDER);

        PageEvaluation.Figures figures = PageEvaluation.of(FOLDER);

        assertThat(figures.unread()).isZero();
        assertThat(figures.f1()).as(figures.toString()).isGreaterThan(0.95);
    }

    @Test
    void countsShinglesOnce() {
        Overlap overlap = Overlap.between("one two three four five", "two three four five six two three four five");

        assertThat(overlap).isEqualTo(new Overlap(1, 6, 2));
        assertThat(overlap.recall()).isEqualTo(0.5);
        assertThat(overlap.precision()).isCloseTo(1.0 / 6, Offset.offset(1e-9));
    }
}
