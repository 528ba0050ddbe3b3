package dev.dateline.lab.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.lab.file.BadQuestionFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoryQuestionsTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    @TempDir
    Path folder;

    @Test
    void tellsQuestionsOnStoriesFromDrafts() throws IOException {
        assertThat(StoryQuestions.isOne(JSON.readTree("{\"article\":\"ferry\",\"answers\":[\"Ida Brandt\"]}")))
                .isTrue();
        assertThat(StoryQuestions.isOne(JSON.readTree("{\"article\":{\"id\":\"ferry\",\"text\":\"It sank.\"}}")))
                .isFalse();
        assertThat(StoryQuestions.isOne(JSON.readTree("{\"question\":\"Who?\",\"answer\":[[\"Ida Brandt\"]]}")))
                .isFalse();
    }

    @Test
    void cutsAWindowAroundTheFirstAnswerAtBlanks() throws IOException {
        String text = "before ".repeat(200) + "Ida Brandt" + " behind".repeat(200);
        write(question("[\"Ida Brandt\"]"), story("\"Ferry sinks\"", "\"2019-06-30\"", text));

        List<ReadingEvaluation.Asked> asked = read().inWindows();

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().heading()).isEqualTo("Ferry sinks — 30 June 2019: ");
        assertThat(asked.getFirst().text())
                .hasSizeBetween(990, 1_010)
                .startsWith("before ")
                .endsWith(" behind")
                .contains(" Ida Brandt ");
    }

    @Test
    void keepsTheWholeStory() throws IOException {
        write(question("[\"sank\",\"It sank.\"]"), story("null", "null", "It rained. It sank."));

        assertThat(read().inStories())
                .containsExactly(
                        new ReadingEvaluation.Asked("Who?", "", "It rained. It sank.", List.of("sank", "It sank.")));
    }

    @Test
    void leavesOutWhatItsStoryDoesNotSay() throws IOException {
        write(question("[\"Tuesday\"]") + question("null"), story("\"\"", "null", "It sank."));

        assertThat(read().inWindows()).isEmpty();
        assertThat(read().inStories()).isEmpty();
    }

    @Test
    void namesWhatIsMissing() throws IOException {
        Path questions = Files.writeString(folder.resolve("questions.jsonl"), question("[\"sank\"]"));

        assertThatThrownBy(this::read)
                .isInstanceOf(BadQuestionFileException.class)
                .hasMessageContaining("articles.jsonl.gz");
        write(Files.readString(questions), "");
        assertThatThrownBy(() -> read().inStories())
                .isInstanceOf(BadQuestionFileException.class)
                .hasMessageContaining("no story ferry");
        write(Files.readString(questions), "\n{broken\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(BadQuestionFileException.class)
                .hasMessageContaining("articles.jsonl.gz:2");
    }

    private StoryQuestions read() {
        return StoryQuestions.read(JSON, folder.resolve("questions.jsonl"));
    }

    private static String question(String answers) {
        return "{\"id\":\"1\",\"question\":\"Who?\",\"article\":\"ferry\",\"answers\":" + answers + "}\n";
    }

    private static String story(String title, String published, String text) {
        return "{\"id\":\"ferry\",\"title\":%s,\"published\":%s,\"text\":\"%s\"}%n".formatted(title, published, text);
    }

    private void write(String questions, String stories) throws IOException {
        Files.writeString(folder.resolve("questions.jsonl"), questions);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("articles.jsonl.gz")))) {
            out.write(stories.getBytes(StandardCharsets.UTF_8));
        }
    }
}
