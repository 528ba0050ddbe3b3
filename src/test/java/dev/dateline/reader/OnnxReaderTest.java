package dev.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OnnxReaderTest {
    private static final String FERRY =
            "The ferry Aurora sank off Lindholm on Tuesday. Its captain, Ida Brandt, was rescued.";

    private OnnxReader reader;

    @BeforeAll
    void load() {
        reader = OnnxReader.load(Optional.empty(), 2);
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @Test
    void readsTheSpanThatAnswers() {
        assertThat(answer("Who was the captain of the Aurora?", new Window("Ferry sinks", FERRY)))
                .isEqualTo("Ida Brandt");
        assertThat(answer("When did the ferry sink?", new Window("", FERRY))).contains("Tuesday");
    }

    @Test
    void saysThatAWindowDoesNotSay() {
        double answered =
                best("Who was the captain of the ferry?", new Window("", FERRY)).margin();
        double not =
                best("How much did the museum cost?", new Window("", FERRY)).margin();

        assertThat(not).isLessThan(0).isLessThan(answered);
    }

    @Test
    void givesAReadingForEachWindowInOrder() {
        List<Window> windows = List.of(
                new Window("", "It rained for most of the afternoon, and few came, and those who came left early."),
                new Window("", FERRY),
                new Window("", " "),
                new Window("", "Nobody spoke."),
                new Window("Heading", FERRY),
                new Window("", "The mayor is Ole Vik."));

        List<Reading> readings = reader.read("Who was the captain of the Aurora?", windows);

        assertThat(readings).hasSize(windows.size());
        assertThat(readings.get(2).answers()).isEmpty();
        assertThat(readings.get(1).best().orElseThrow().span().of(FERRY)).isEqualTo("Ida Brandt");
        assertThat(readings.get(4).best().orElseThrow().span().of(FERRY)).isEqualTo("Ida Brandt");
    }

    @Test
    void readsTheSameAloneAndInABatch() {
        Window window = new Window("Ferry sinks", FERRY);
        Window longer = new Window("Ferry sinks", FERRY.repeat(3));

        double alone = best("When did it sink?", window).margin();
        double together = reader.read("When did it sink?", List.of(longer, window))
                .get(1)
                .best()
                .orElseThrow()
                .margin();

        // Inputs are quantised by the range of a whole batch.
        assertThat(together).isCloseTo(alone, within(0.6));
    }

    @Test
    void countsOffsetsInUtf16() {
        String text = "🚢 The ferry’s café ☕ opened. Its captain is Ida Brandt 🎖, he said.";

        Reading.Answer answer = best("Who is the captain?", new Window("⚓ Boats", text));

        assertThat(answer.span().of(text)).startsWith("Ida Brandt");
    }

    @Test
    void readsWhateverIsAsked() {
        Window window = new Window("x".repeat(5000), "word ".repeat(3000));
        for (String question : List.of("", "?", "why", "wort ".repeat(400), "¿Quién fue el capitán?", "\u0000\uD83D")) {
            assertThat(reader.read(question, List.of(window))).hasSize(1);
        }
        assertThat(reader.read("Who?", List.of(new Window("", "nospace".repeat(400)))))
                .hasSize(1);
        assertThat(reader.read("Who?", List.of())).isEmpty();
    }

    @Test
    void judgesClaims() {
        Judgement same = reader.judge("The ferry Aurora sank.", List.of(FERRY)).getFirst();
        Judgement other =
                reader.judge("The museum opened in May.", List.of(FERRY)).getFirst();

        assertThat(same.supported() + same.refuted() + same.neither()).isCloseTo(1, within(1e-6));
        assertThat(same.supported()).isGreaterThan(other.supported());
    }

    @Test
    void namesWeightsThatCannotBeLoaded(@TempDir Path folder) throws Exception {
        Path missing = folder.resolve("none.onnx");
        Path broken = Files.writeString(folder.resolve("broken.onnx"), "no weights");

        assertThatThrownBy(() -> OnnxReader.load(Optional.of(missing), 1))
                .isInstanceOf(ReaderUnavailableException.class)
                .hasMessageContaining(missing.toString());
        assertThatThrownBy(() -> OnnxReader.load(Optional.of(broken), 1))
                .isInstanceOf(ReaderUnavailableException.class)
                .hasMessageContaining(broken.toString());
    }

    private String answer(String question, Window window) {
        return best(question, window).span().of(window.text());
    }

    private Reading.Answer best(String question, Window window) {
        return reader.read(question, List.of(window)).getFirst().best().orElseThrow();
    }
}
